// Shows how a running import stands every two seconds, until the page says that it has ended.
const STATE = "job:state";
const pause = () => new Promise((resume) => setTimeout(resume, 2000));

while (document.querySelector("[data-running]")) {
  await pause();
  const answer = await fetch(location.href).catch(() => null);
  if (answer === null || answer.status >= 500) {
    continue; // a restart of the server is waited for
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const now = page.getElementById(STATE);
  if (now === null) {
    location.reload(); // the session has ended
    break;
  }
  const focused = document.activeElement?.id;
  document.getElementById(STATE).replaceWith(now);
  if (focused) {
    document.getElementById(focused)?.focus();
  }
}
