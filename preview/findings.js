// What was found, over the page: errors come by themselves, the rest when it is asked for.

export class Findings {
  constructor(panel, button) {
    this.panel = panel;
    this.button = button;
    button.onclick = () => this.open(panel.hidden);
  }

  show(state) {
    const findings = state.findings;
    const errors = findings.filter((finding) => finding.severity === "error").length;
    const warnings = findings.filter((finding) => finding.severity === "warning").length;
    this.button.className = errors ? "error" : warnings ? "warning" : "";
    this.button.textContent = errors ? counted(errors, "error") : warnings ? counted(warnings, "warning")
      : findings.length ? counted(findings.length, "note") : "No findings";
    const order = ["error", "warning", "note"];
    const sorted = [...findings].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
    this.panel.replaceChildren(...sorted.map(article));
    if (!findings.length) this.panel.replaceChildren(paragraph("Nothing was found to say about this CV.", "help"));
    // What stops the build is shown at once and goes by itself when it is mended.
    if (errors && !this.hadErrors) this.open(true);
    if (!errors && this.hadErrors) this.open(false);
    this.hadErrors = errors > 0;
  }

  open(isOpen) {
    this.panel.hidden = !isOpen;
    this.button.setAttribute("aria-expanded", isOpen);
  }

  /** Whether there was something to close. */
  close() {
    const wasOpen = !this.panel.hidden;
    this.open(false);
    return wasOpen;
  }
}

function counted(count, noun) { return `${count} ${noun}${count === 1 ? "" : "s"}`; }

function article(finding) {
  const article = document.createElement("article");
  article.className = finding.severity;
  const head = document.createElement("p");
  const severity = document.createElement("b");
  severity.textContent = finding.severity;
  const rule = document.createElement("span");
  rule.className = "rule";
  rule.textContent = ` ${finding.rule}`;
  head.append(severity, finding.message, rule);
  article.append(head);
  if (finding.place) article.append(...excerpt(finding.place));
  for (const note of finding.notes) {
    article.append(paragraph(note.message, "help"));
    if (note.place) article.append(...excerpt(note.place));
  }
  return article;
}

function paragraph(text, name) {
  const paragraph = document.createElement("p");
  paragraph.className = name;
  paragraph.textContent = text;
  return paragraph;
}

/** `cv.md:12:3`, copied by a click, and the line with the marked part. */
export function excerpt(place) {
  const line = document.createElement("pre");
  const characters = [...new Intl.Segmenter().segment(place.text)].map((part) => part.segment);
  const marked = document.createElement("mark");
  marked.textContent = characters.slice(place.from, place.to).join("");
  line.append(characters.slice(Math.max(0, place.from - 120), place.from).join(""), marked,
    characters.slice(place.to, place.to + 160).join(""));
  return [placeButton(place), line];
}

export function placeButton(place) {
  const button = document.createElement("button");
  button.className = "place";
  const whole = `${place.file}:${place.line}:${place.column}`;
  // Built-in themes lie deep: their last folder is enough to know them by.
  const parts = whole.split("/");
  button.textContent = whole.startsWith("/") && parts.length > 4 ? parts.slice(-2).join("/") : whole;
  button.title = `Copy ${whole}`;
  button.onclick = () => navigator.clipboard?.writeText(whole);
  return button;
}
