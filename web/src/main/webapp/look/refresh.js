// Asks how a running import stands every two seconds, until the page says that it has ended.
const timer = setInterval(() => {
  if (document.querySelector("[data-running]")) {
    window.refreshImport();
  } else {
    clearInterval(timer);
  }
}, 2000);
