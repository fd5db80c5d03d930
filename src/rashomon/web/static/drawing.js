// Moves pictures nearer, tells what is under the pointer. Without it each picture is whole, with a list of all that it shows.
"use strict";
(() => {
  const MOST = 12, STEP = 1.4, NEAR = 1.8;

  function make(name, words, into) {
    const made = document.createElement(name);
    made.textContent = words;
    into.append(made);
    return made;
  }

  function told(element) {
    const holder = element.closest("a, g.edge, g.mark");
    return holder ? holder.querySelector(":scope > title") : null;
  }

  function zooming(svg, box, under) {
    const whole = svg.viewBox.baseVal, width = whole.width, height = whole.height;
    let zoom = 1, x = 0, y = 0, held = null;

    function show() {
      const w = width / zoom, h = height / zoom;
      x = Math.min(Math.max(x, 0), width - w);
      y = Math.min(Math.max(y, 0), height - h);
      svg.setAttribute("viewBox", [x, y, w, h].map((n) => n.toFixed(2)).join(" "));
      svg.style.setProperty("--zoom", zoom.toFixed(3));
      svg.classList.toggle("near", zoom >= NEAR);
      svg.classList.toggle("moved", zoom > 1);
    }

    // The point of the sheet at these shares of what is seen stays where it is.
    function nearer(factor, right = 0.5, down = 0.5) {
      const next = Math.min(Math.max(zoom * factor, 1), MOST);
      x += width * right * (1 / zoom - 1 / next);
      y += height * down * (1 / zoom - 1 / next);
      zoom = next;
      show();
    }

    function move(right, down) {
      x += right * width / zoom;
      y += down * height / zoom;
      show();
    }

    const keys = {
      "+": () => nearer(STEP), "=": () => nearer(STEP), "-": () => nearer(1 / STEP), "0": () => nearer(1 / MOST),
      ArrowLeft: () => move(-0.15, 0), ArrowRight: () => move(0.15, 0), ArrowUp: () => move(0, -0.15), ArrowDown: () => move(0, 0.15),
    };
    const bar = make("span", "", under);
    bar.className = "zoom";
    for (const [key, sign, words] of [["+", "+", "Nearer"], ["-", "−", "Further away"], ["0", "◻", "All of it"]]) {
      const button = make("button", sign, bar);
      button.type = "button";
      button.title = words;
      button.setAttribute("aria-label", words);
      button.addEventListener("click", keys[key]);
    }
    box.addEventListener("keydown", (event) => {
      const arrow = event.key.startsWith("Arrow");
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys) || (arrow && zoom === 1)) return;
      event.preventDefault();
      keys[event.key]();
    });
    // A wheel that turns over a picture scrolls the page, as everywhere, until the picture was chosen.
    svg.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !box.contains(document.activeElement)) return;
      event.preventDefault();
      const seen = svg.getBoundingClientRect();
      nearer(event.deltaY < 0 ? STEP : 1 / STEP, (event.clientX - seen.left) / seen.width, (event.clientY - seen.top) / seen.height);
    }, { passive: false });
    svg.addEventListener("pointerdown", (event) => {
      held = zoom > 1 && event.button === 0 ? { x: event.clientX, y: event.clientY, far: 0 } : null;
    });
    svg.addEventListener("pointermove", (event) => {
      if (!held || !event.buttons) return;
      const seen = svg.getBoundingClientRect(), right = held.x - event.clientX, down = held.y - event.clientY;
      held = { x: event.clientX, y: event.clientY, far: held.far + Math.abs(right) + Math.abs(down) };
      move(right / seen.width, down / seen.height);
    });
    // Whoever moved the picture did not mean the link under the pointer.
    svg.addEventListener("click", (event) => {
      if (held && held.far > 5) event.preventDefault();
      held = null;
    }, true);
    svg.addEventListener("dragstart", (event) => event.preventDefault());
  }

  function telling(svg, under) {
    const line = make("span", "", under), marks = svg.querySelectorAll(".mark"), edges = svg.querySelectorAll(".edge");
    line.className = "caption quiet";

    function choose(event) {
      const title = told(event.target), node = event.target.closest("[data-node]");
      line.textContent = title ? title.textContent : "";
      svg.classList.toggle("chosen", Boolean(node));
      const lit = new Set(node ? [node.dataset.node] : []);
      for (const edge of edges) {
        const { from, to } = edge.dataset, on = node && (from === node.dataset.node || to === node.dataset.node);
        edge.classList.toggle("lit", Boolean(on));
        if (on) lit.add(from).add(to);
      }
      for (const mark of marks) mark.classList.toggle("lit", lit.has(mark.dataset.node));
    }

    for (const kind of ["mouseover", "focusin"]) svg.addEventListener(kind, choose);
    svg.addEventListener("mouseleave", () => choose({ target: svg }));
  }

  for (const svg of document.querySelectorAll(".pictured > .drawing")) {
    const box = document.createElement("div");
    box.className = "sheet";
    svg.replaceWith(box);
    box.append(svg);
    const under = make("div", "", box);
    under.className = "under";
    telling(svg, under);
    if (box.parentElement.classList.contains("zoomed")) {
      svg.setAttribute("tabindex", "0");
      zooming(svg, box, under);
    }
  }
})();
