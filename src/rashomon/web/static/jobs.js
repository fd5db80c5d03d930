// What is shown of a job goes on by itself; without script the page is loaded anew instead.
(() => {
  "use strict";
  const EVERY = 1000, STATES = { receiving: "Is being sent.", waiting: "Waits.", running: "Is being done." };
  const say = (one, kind) =>
    `${one.added.toLocaleString("en")} ${kind === "read-again" ? "read anew" : "added"}, ` +
    `${one.known.toLocaleString("en")} known already, ${one.failed.toLocaleString("en")} failed`;

  const put = (element, words) => {
    if (element && element.textContent !== words) element.textContent = words;
  };

  const show = (section, page) => {
    const { job } = page, bar = section.querySelector("progress");
    if (bar && job.total) {
      bar.max = job.total;
      bar.value = job.done;
    }
    // Spoken, so it changes only with the state.
    if (!page.held) put(section.querySelector("[data-state]"), job.stopping ? "Is about to stop." : STATES[job.state]);
    put(section.querySelector("[data-fates]"), say(job, job.kind));
    for (const one of page.inputs) {
      if (one.added || one.known || one.failed) put(section.querySelector(`[data-input="${one.place}"]`), say(one));
    }
  };

  const follow = async (section) => {
    try {
      const answer = await fetch(section.dataset.job, { headers: { accept: "application/json" } });
      if (answer.ok) {
        const page = await answer.json();
        if (page.over) {
          location.reload();
          return;
        }
        show(section, page);
      }
    } catch {
      // The server is away for a while: ask again.
    }
    setTimeout(follow, EVERY, section);
  };

  const section = document.querySelector("[data-job]");
  if (section) setTimeout(follow, EVERY, section);

  // Too much is said before it is sent.
  for (const form of document.querySelectorAll("form[data-most]")) {
    form.addEventListener("submit", (event) => {
      const files = [...form.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
      const size = files.reduce((sum, file) => sum + file.size, 0), most = Number(form.dataset.most);
      if (size > most) event.preventDefault();
      put(form.querySelector("[data-says]"), size > most
        ? `These are ${size.toLocaleString("en")} bytes, and at most ${most.toLocaleString("en")} are taken at a time. Send them in parts.`
        : "Being sent …");
    });
  }
})();
