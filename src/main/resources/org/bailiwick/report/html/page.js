"use strict";
(() => {
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });

  /* Light or dark: as the system says until the reader says otherwise. */
  const theme = document.getElementById("theme");
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  let isDark = system.matches;
  const showTheme = () => theme.setAttribute("aria-pressed", String(isDark));
  theme.hidden = false;
  theme.addEventListener("click", () => {
    isDark = !isDark;
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
    showTheme();
  });
  system.addEventListener("change", (event) => {
    if (!document.documentElement.dataset.theme) {
      isDark = event.matches;
      showTheme();
    }
  });
  showTheme();

  /* A table is sorted by the column whose header is pressed; once more turns it round. */
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.k === undefined ? cell.textContent.trim() : Number(cell.dataset.k);
  };
  const compare = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : order.compare(String(a), String(b)));
  const sort = (table, column, header) => {
    const isRising = header.getAttribute("aria-sort") !== "ascending";
    all("thead th", table).forEach((other) => other.setAttribute("aria-sort", "none"));
    header.setAttribute("aria-sort", isRising ? "ascending" : "descending");
    const body = table.tBodies[0];
    const rows = Array.from(body.rows).map((row) => ({ row, key: keyOf(row, column) }));
    rows.sort((a, b) => (isRising ? compare(a.key, b.key) : compare(b.key, a.key)));
    body.append(...rows.map((entry) => entry.row));
  };
  all("table").forEach((table) => {
    all("thead th", table).forEach((header, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = header.textContent;
      header.textContent = "";
      header.append(button);
      header.setAttribute("aria-sort", "none");
      button.addEventListener("click", () => sort(table, column, header));
    });
  });

  /* A filter leaves the rows that contain every word. */
  const filter = (input) => {
    const words = input.value.toLocaleLowerCase().split(/\s+/).filter((word) => word !== "");
    const section = document.getElementById(input.dataset.section);
    const rows = all("tbody tr, details.entry", section);
    let shown = 0;
    rows.forEach((row) => {
      const text = row.textContent.toLocaleLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      shown += row.hidden ? 0 : 1;
    });
    const status = input.parentElement.querySelector("[role=status]");
    status.textContent = words.length === 0
      ? ""
      : input.dataset.found.replace("#", String(shown)).replace("#", String(rows.length));
  };
  all(".search").forEach((search) => {
    const input = search.querySelector("input");
    search.hidden = false;
    input.addEventListener("input", () => filter(input));
  });

  /* Whoever follows a link to something folded sees it, and a filter does not hide it. */
  const reveal = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (!target) {
      return;
    }
    for (let at = target; at; at = at.parentElement) {
      at.hidden = false;
      if (at.tagName === "DETAILS") {
        at.open = true;
      }
    }
    target.scrollIntoView();
  };
  window.addEventListener("hashchange", reveal);
  reveal();

  /* On paper nothing can be unfolded; a large team's page would be a book. */
  const MOST_PRINTED = 40;
  let unfolded = [];
  /* Headers that go on on the next sheet show text, not buttons. */
  const headers = all("thead th").map((header) => ({ header, button: header.firstChild, text: header.textContent }));
  window.addEventListener("beforeprint", () => {
    const folded = all("details:not([open])");
    unfolded = folded.length > MOST_PRINTED ? [] : folded;
    unfolded.forEach((details) => { details.open = true; });
    headers.forEach(({ header, text }) => { header.textContent = text; });
  });
  window.addEventListener("afterprint", () => {
    unfolded.forEach((details) => { details.open = false; });
    headers.forEach(({ header, button }) => header.replaceChildren(button));
  });
})();
