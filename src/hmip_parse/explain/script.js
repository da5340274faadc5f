// Words and values that belong together light up together. Without this script all of it can be read, and the links
// between words and values work.
(() => {
  "use strict";
  const known = new WeakMap(); // the elements of an article by the marks that they are about, when first needed
  let focused = null;
  let lit = [];

  const marksOf = (element) => element.dataset.m.split(" ");

  function parts(article) {
    let found = known.get(article);
    if (!found) {
      found = { words: new Map(), rows: new Map() };
      for (const element of article.querySelectorAll("[data-m]")) {
        const side = element.closest(".words") ? found.words : found.rows;
        for (const mark of marksOf(element)) {
          if (!side.has(mark)) side.set(mark, []);
          side.get(mark).push(element);
        }
      }
      known.set(article, found);
    }
    return found;
  }

  function add(elements, name) {
    for (const element of elements) {
      element.classList.add(name);
      lit.push([element, name]);
    }
  }

  function clear() {
    for (const [element, name] of lit) element.classList.remove(name);
    lit = [];
  }

  // What a node is about: words, or a row. A paragraph of the body is about too much to be told of.
  const about = (node) => (node instanceof Element ? node.closest("[data-m]:not(.words .body)") : null);

  function show(element, moved) {
    clear();
    if (!element) return;
    const article = element.closest("article");
    const { words, rows } = parts(article);
    const inText = element.closest(".words") !== null;
    const own = inText ? marksOf(element).flatMap((mark) => rows.get(mark) || []) : [element];
    const marks = new Set(own.flatMap(marksOf));
    add(own, "lit");
    for (const mark of marks) add(words.get(mark) || [], "lit");
    if (inText) {
      // Words may lie in larger ones: those of a statement, a clause.
      for (let outer = about(element.parentElement); outer; outer = about(outer.parentElement)) {
        add(marksOf(outer).flatMap((mark) => rows.get(mark) || []).filter((row) => !own.includes(row)), "near");
      }
      bringIntoView(article.querySelector(".record"), own[0]);
    } else if (moved) {
      const first = words.get(marksOf(element)[0]);
      if (first) intoWindow(article.querySelector(".record"), first[0]);
    }
  }

  // The record scrolls by itself where it stands beside the text.
  function bringIntoView(record, row) {
    if (!record || !row || !record.contains(row) || record.scrollHeight <= record.clientHeight + 1) return;
    const box = record.getBoundingClientRect();
    const at = row.getBoundingClientRect();
    const top = Math.max(box.top, 0) + 48; // below the heading that stays on top
    const bottom = Math.min(box.bottom, innerHeight) - 8;
    if (at.top < top) record.scrollTop -= top - at.top;
    else if (at.bottom > bottom) record.scrollTop += at.bottom - bottom;
  }

  // Words follow the keyboard only where the record stays in sight when the text moves.
  function intoWindow(record, words) {
    if (!record || getComputedStyle(record).position !== "sticky") return;
    const at = words.getBoundingClientRect();
    if (at.top < 0 || at.bottom > innerHeight) words.scrollIntoView({ block: "center", behavior: "instant" });
  }

  document.addEventListener("pointerover", (event) => {
    const element = about(event.target);
    if (element) show(element, false);
    else show(focused, false);
  });
  document.documentElement.addEventListener("pointerleave", () => show(focused, false));
  document.addEventListener("focusin", (event) => {
    focused = about(event.target);
    show(focused, event.target.matches(":focus-visible"));
  });
  document.addEventListener("focusout", () => {
    focused = null;
    clear();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
  });
  // Of many releases, the rows of the index that hold some words. It only works here, so it is made here.
  const rows = Array.from(document.querySelectorAll(".index tbody tr"));
  if (rows.length >= 8) {
    const box = document.createElement("p");
    box.className = "find";
    box.innerHTML = '<label for="find">Show only rows with</label> <input id="find" type="search"> <span role="status"></span>';
    const held = rows.map((row) => row.textContent.toLowerCase());
    box.querySelector("input").addEventListener("input", (event) => {
      const wanted = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
      let count = 0;
      rows.forEach((row, number) => {
        row.hidden = !wanted.every((word) => held[number].includes(word));
        count += row.hidden ? 0 : 1;
      });
      box.querySelector("[role=status]").textContent = wanted.length ? `${count} of ${rows.length} releases` : "";
    });
    document.getElementById("index").prepend(box);
  }

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!target) return;
    // In the frame of a notebook a fragment may lead to the notebook itself.
    if (location.protocol === "about:") {
      event.preventDefault();
      target.scrollIntoView({ block: "center" });
      if (target.tabIndex >= -1) target.focus({ preventScroll: true });
    }
    const element = about(target);
    if (element) setTimeout(() => show(element, false));
  });
})();
