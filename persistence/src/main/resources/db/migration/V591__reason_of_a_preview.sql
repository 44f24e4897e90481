-- a preview says that its rows want a reason: one that is given then takes the place of any before
grant update (reason) on job_reason to "${app}";
