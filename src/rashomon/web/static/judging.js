"use strict";

// Words that are selected in a report become the words of a correction. Places count code points of the clean text:
// each run of text says where it begins; where other characters are shown than stand there, also where it ends.
(() => {
  const text = document.querySelector("[data-text][data-tools]");
  const form = document.getElementById("correct");
  if (!text || !form) return;
  const tools = document.getElementById(text.dataset.tools);
  const preview = tools.querySelector("[data-preview]");
  const told = preview.textContent;
  const LONGEST = 140;
  let chosen = null;

  const count = (words) => [...words].length;
  const shorten = (words) => (count(words) > LONGEST ? `${[...words].slice(0, LONGEST).join("")}…` : words);

  // What of a run lies in a range: its first and last place in UTF-16 units.
  const meet = (node, range) => {
    const begins = range.startContainer === node ? range.startOffset : range.comparePoint(node, 0) >= 0 ? 0 : node.length;
    const ends = range.endContainer === node ? range.endOffset : range.comparePoint(node, node.length) <= 0 ? node.length : 0;
    return [begins, ends];
  };

  const measure = (range) => {
    let start = null;
    let end = null;
    let words = "";
    for (const run of text.querySelectorAll("[data-at]")) {
      const node = run.firstChild;
      if (!node || !range.intersectsNode(node)) continue;
      const [begins, ends] = meet(node, range);
      if (ends <= begins) continue;
      const at = Number(run.dataset.at);
      const whole = run.dataset.to !== undefined;
      const first = whole ? at : at + count(node.data.slice(0, begins));
      const last = whole ? Number(run.dataset.to) : at + count(node.data.slice(0, ends));
      words += (end !== null && first > end ? " " : "") + (whole ? node.data : node.data.slice(begins, ends));
      start ??= first;
      end = last;
    }
    if (start === null || !words.trim()) return null;
    start += count(words) - count(words.trimStart());
    end -= count(words) - count(words.trimEnd());
    return { start, end, words: words.trim() };
  };

  const take = (name) => {
    const field = form.querySelector(`[data-field="${name}"]`);
    if (!chosen || !field) return;
    const nobody = field.querySelector("input[type=checkbox]");
    if (nobody) nobody.checked = false;
    field.querySelector("[data-words]").value = chosen.words;
    field.querySelector("[data-place]").value = `${chosen.start}-${chosen.end}`;
    form.closest("details").open = true;
    const label = field.querySelector("legend").textContent;
    preview.textContent = `${label}: “${shorten(chosen.words)}”. Keep the correction when all is right.`;
  };

  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return;
    const found = measure(selection.getRangeAt(0));
    if (!found) return;
    chosen = found;
    preview.textContent = `“${shorten(found.words)}” is …`;
    tools.classList.add("ready");
  });

  // By keyboard: a word at a time, since a text that cannot be written in has no caret to be seen.
  text.addEventListener("keydown", (event) => {
    const direction = { ArrowRight: "forward", ArrowLeft: "backward" }[event.key];
    if (!direction || event.altKey || event.metaKey) return;
    event.preventDefault();
    const selection = document.getSelection();
    if (!selection.rangeCount || !text.contains(selection.anchorNode)) {
      const first = text.querySelector("[class*=j-]") || text.querySelector("[data-at]");
      selection.collapse(first.firstChild, 0);
    } else if (!event.shiftKey && !selection.isCollapsed) {
      if (direction === "forward") selection.collapseToEnd();
      else selection.collapseToStart();
    }
    selection.modify("extend", direction, event.shiftKey && event.ctrlKey ? "character" : "word");
  });

  // What is typed counts from then on, not the place that stood there before.
  form.addEventListener("input", (event) => {
    if (event.target.matches("[data-words]")) event.target.closest("[data-field]").querySelector("[data-place]").value = "";
  });

  text.tabIndex = 0;
  text.setAttribute("role", "group");
  text.setAttribute("aria-label", "The report, to select words in");
  tools.hidden = false;
  preview.textContent = told;
  for (const button of tools.querySelectorAll("[data-pick]")) {
    button.addEventListener("click", () => take(button.dataset.pick));
  }
  for (const button of form.querySelectorAll("[data-take]")) {
    button.hidden = false;
    button.addEventListener("click", () => take(button.closest("[data-field]").dataset.field));
  }
})();
