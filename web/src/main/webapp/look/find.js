// Offers what a field can name while somebody types. Without it the server finds what is called so.
const PAUSE = 200;

async function offer(input) {
  const text = input.value.trim();
  if (text.length < 2 || text.includes(" \u00b7 ")) {
    return;
  }
  const answer = await fetch(input.dataset.find + encodeURIComponent(text)).catch(() => null);
  if (answer === null || !answer.ok || answer.redirected || input.value.trim() !== text) {
    return; // it is found when the form is sent
  }
  const options = (await answer.json()).map((each) => {
    const option = document.createElement("option");
    option.value = each;
    return option;
  });
  document.getElementById(input.getAttribute("list")).replaceChildren(...options);
}

for (const input of document.querySelectorAll("input[data-find]:not([data-find=''])")) {
  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => offer(input), PAUSE);
  });
}
