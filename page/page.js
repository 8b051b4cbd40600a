"use strict";

(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));

  // The places of a spell in its numbers.
  const TIE = 0, FROM = 1, UNTIL = 2, LOOK = 3, LINE = 4, TEXT = 5, ENDED = 6, DETAILS = 7;
  const mostItems = 200; // in the list, until all are asked for

  // What is shown: kinds and looks are those that are switched off, whole is whether the whole list is.
  const shown = { language: data.language, step: data.first, chosen: -1, whole: false, kinds: new Set(), looks: new Set() };
  const drawings = all("figure svg").map((svg) => ({ svg, lines: all(".line", svg), nodes: all(".node", svg), rows: svg.classList.contains("wide") ? "wide" : "narrow" }));
  const firstOf = new Map(); // the first spell of each line
  for (const s of data.spells) if (!firstOf.has(s[LINE])) firstOf.set(s[LINE], s);
  let timer = 0, waiting = 0;

  const words = () => data.languages[shown.language];
  const say = (key, n) => words().words[key].replace("{n}", n);

  // sentences gives each text the full stop of the language and joins them.
  const sentences = (texts) => {
    const [stop, space] = shown.language === "zh" ? ["。", ""] : [".", " "];
    return texts.map((text) => text.replace(/[.。]+$/, "") + stop).join(space);
  };

  // element makes an element with a class and a text.
  function element(name, className, text) {
    const e = document.createElement(name);
    if (className) e.className = className;
    if (text !== undefined) e.textContent = text;
    return e;
  }

  // isOf reports whether a party is the chosen one or lies within it.
  function isOf(number) {
    return number === shown.chosen || (data.parties[number].within || []).includes(shown.chosen);
  }

  // isWanted reports whether the filters let a spell through.
  function isWanted(spell) {
    const tie = data.ties[spell[TIE]];
    return !shown.kinds.has(tie[0]) && !shown.looks.has(spell[LOOK]) && (shown.chosen < 0 || isOf(tie[1]) || isOf(tie[2]));
  }

  const isOn = (spell) => spell[FROM] <= shown.step && shown.step < spell[UNTIL];

  // draw shows the lines of the ties in both drawings.
  function draw(spells) {
    const counts = new Map(), fresh = new Set(), tied = new Set();
    for (const s of spells) {
      counts.set(s[LINE], (counts.get(s[LINE]) || 0) + 1);
      if (s[FROM] === shown.step && shown.step > 0) fresh.add(s[LINE]);
      tied.add(data.ties[s[TIE]][1]);
      tied.add(data.ties[s[TIE]][2]);
    }
    for (const d of drawings) {
      d.lines.forEach((line, i) => {
        const count = counts.get(i) || 0;
        line.classList.toggle("off", count === 0);
        line.classList.toggle("new", fresh.has(i));
        const badge = line.querySelector(".badge");
        if (!badge || count === 0) return;
        const text = data.signs[firstOf.get(i)[LOOK]] + (count > 1 ? count : "");
        badge.classList.toggle("off", text === "");
        badge.querySelector("text").textContent = text;
      });
      d.nodes.forEach((node, i) => {
        node.classList.toggle("idle", !tied.has(i));
        node.classList.toggle("chosen", shown.chosen === i);
      });
      const description = say("description").replace("{parties}", tied.size).replace("{ties}", spells.length);
      d.svg.querySelector("desc").textContent = description;
    }
  }

  // item makes an item of the list: the state, the sentence, what is added to it, and the numbers of its sources.
  function item(spell) {
    const li = element("li"), texts = words().texts;
    li.append(element("span", "chip " + data.looks[spell[LOOK]], words().looks[spell[LOOK]]), " ", element("span", "", texts[spell[TEXT]]));
    const end = DETAILS + 1 + spell[DETAILS];
    for (const d of spell.slice(DETAILS + 1, end)) {
      if (texts[d]) li.append(" ", element("span", "detail", texts[d]));
    }
    for (const s of spell.slice(end)) {
      const a = element("a", "cite", "[" + (s + 1) + "]");
      a.href = "#source-" + (s + 1);
      li.append(" ", a);
    }
    return li;
  }

  // list shows the ties by kind.
  function list(spells) {
    byId("ties").querySelector("h2").textContent = say("ties", spells.length);
    const place = byId("list");
    place.replaceChildren();
    if (spells.length === 0) place.append(element("p", "", say("noties")));
    let left = shown.whole ? Infinity : mostItems;
    words().kinds.forEach((name, kind) => {
      const own = spells.filter((s) => data.ties[s[TIE]][0] === kind);
      if (own.length === 0 || left <= 0) return;
      const ul = element("ul");
      for (const s of own.slice(0, left)) ul.append(item(s));
      left -= own.length;
      place.append(element("h3", "", name + " (" + own.length + ")"), ul);
    });
    if (left < 0) {
      const button = element("button", "", say("more", spells.length));
      button.type = "button";
      button.addEventListener("click", () => { shown.whole = true; show(); });
      place.append(button);
    }
  }

  // changes shows what began, changed and ended on the day.
  function changes() {
    const found = [];
    if (shown.step > 0) {
      const ending = new Set(data.spells.filter((s) => s[UNTIL] === shown.step).map((s) => s[TIE]));
      for (const s of data.spells) {
        if (!isWanted(s)) continue;
        if (s[FROM] === shown.step) found.push([ending.has(s[TIE]) ? "changed" : "began", s[TEXT]]);
        if (s[UNTIL] === shown.step && s[ENDED] >= 0) found.push(["ended", s[ENDED]]);
      }
    }
    const place = byId("changes"), ul = place.querySelector("ul");
    place.hidden = found.length === 0;
    place.querySelector("h2").textContent = say("changes", found.length);
    ul.replaceChildren();
    for (const [key, text] of found.slice(0, mostItems)) {
      const li = element("li");
      li.append(element("span", "chip change", say(key)), " ", element("span", "", words().texts[text]));
      ul.append(li);
    }
    return found.length;
  }

  // show shows the day.
  function show() {
    const spells = data.spells.filter((s) => isOn(s) && isWanted(s));
    const day = words().steps[shown.step];
    byId("day").textContent = day;
    const slider = byId("step");
    slider.value = shown.step;
    slider.setAttribute("aria-valuetext", day);
    byId("previous").disabled = shown.step === 0;
    byId("next").disabled = shown.step === words().steps.length - 1;
    draw(spells);
    list(spells);
    const changed = changes();
    byId("status").textContent = [day, say("ties", spells.length), changed > 0 ? say("changes", changed) : ""].filter(Boolean).join(". ");
    address();
  }

  function go(step) {
    shown.step = Math.max(0, Math.min(step, words().steps.length - 1));
    shown.whole = false;
    show();
  }

  // play goes from step to step until the last one, or stops.
  function play(on) {
    clearInterval(timer);
    timer = 0;
    const last = words().steps.length - 1;
    if (on) {
      if (shown.step === last) go(0);
      timer = setInterval(() => {
        go(shown.step + 1);
        if (shown.step === last) play(false);
      }, 900);
    }
    byId("play").setAttribute("aria-pressed", String(on));
    const label = byId("play").querySelector("span");
    label.dataset.word = on ? "pause" : "play";
    label.textContent = say(label.dataset.word);
  }

  // fold makes names comparable.
  const fold = (text) => text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/\s+/g, " ").trim();
  const searchable = data.parties.map((p, i) => p.search.concat(Object.values(data.languages).map((l) => l.names[i])).map(fold));

  // find lists the parties of which a name in any language contains a text, those first of which one begins with it.
  function find() {
    const wanted = fold(byId("search").value), place = byId("found");
    place.replaceChildren();
    byId("found-status").textContent = "";
    if (wanted === "") return;
    const rank = (names) => names.some((n) => n.startsWith(wanted)) ? 0 : names.some((n) => n.includes(wanted)) ? 1 : 2;
    const found = searchable.map((names, i) => [rank(names), i]).filter((f) => f[0] < 2).sort((f, g) => f[0] - g[0] || f[1] - g[1]);
    for (const [, i] of found.slice(0, 12)) {
      const li = element("li"), button = element("button", "", words().names[i]);
      button.type = "button";
      button.dataset.party = i;
      button.addEventListener("click", () => { choose(i); byId("everyone").focus(); });
      li.append(button);
      place.append(li);
    }
    byId("found-status").textContent = found.length ? say("found", found.length) : say("none");
    if (!found.length) place.append(element("li", "", say("none")));
  }

  // choose shows the ties of one party, or of all for -1.
  function choose(party) {
    shown.chosen = party;
    byId("search").value = "";
    find();
    name();
    show();
  }

  function name() {
    byId("chosen").hidden = shown.chosen < 0;
    byId("chosen").querySelector("strong").textContent = shown.chosen < 0 ? "" : words().names[shown.chosen];
  }

  // speak changes the language of everything.
  function speak(language) {
    shown.language = language;
    const w = words();
    document.documentElement.lang = w.tag;
    document.title = w.title;
    byId("title").textContent = w.title;
    for (const e of all("[data-word]")) e.textContent = w.words[e.dataset.word];
    for (const e of all("[data-label]")) e.setAttribute("aria-label", w.words[e.dataset.label]);
    for (const e of all("[data-kind-word]")) e.textContent = w.kinds[e.dataset.kindWord];
    for (const e of all("[data-look-word]")) e.textContent = w.looks[e.dataset.lookWord];
    all("#pages a").forEach((a, i) => { a.textContent = w.pages[i]; });
    all("#figures img").forEach((img, i) => { img.alt = w.images[i]; });
    for (const e of all("[data-language]")) e.setAttribute("aria-pressed", String(e.dataset.language === language));
    all("#sources li").forEach((li, i) => { li.firstElementChild.textContent = w.sources[i]; });
    for (const d of drawings) nameNodes(d);
    name();
    find();
    show();
  }

  // address keeps the language and the day in the addresses of a site: those to which the page links, and its own.
  function address() {
    if (!data.days) return;
    const inLanguage = (text) => {
      const url = new URL(text, location.href);
      url.searchParams.set("lang", shown.language);
      return url;
    };
    const day = data.days[shown.step], isDated = day && (shown.step !== data.first || new URL(location.href).searchParams.has("on"));
    for (const a of all("a[data-site]")) {
      const url = inLanguage(a.href);
      if (isDated && a.closest("#pages")) url.searchParams.set("on", day);
      a.href = url;
    }
    for (const img of all("#figures img")) img.src = inLanguage(img.src);
    for (const source of all("#figures source")) source.srcset = inLanguage(source.srcset);
    for (const input of all("input[name=lang]")) input.value = shown.language;
    clearTimeout(waiting); // browsers limit how often an address changes
    waiting = setTimeout(() => {
      const own = new URL(location.href), is = own.searchParams;
      if (is.has("lang") || shown.language !== data.language) is.set("lang", shown.language);
      if (isDated) is.set("on", day);
      if (own.href !== location.href) history.replaceState(null, "", own);
    }, 200);
  }

  // nameNodes writes the names and the titles of a drawing.
  function nameNodes(d) {
    const w = words();
    d.nodes.forEach((node, i) => {
      const text = node.querySelector("text"), rect = node.querySelector("rect");
      const number = (attribute) => Number(rect.getAttribute(attribute));
      const x = number("x") + Math.floor(number("width") / 2), y = number("y") + Math.floor(number("height") / 2);
      node.querySelector("title").textContent = w.names[i];
      const rows = w[d.rows][i].split("\n");
      text.replaceChildren(...rows.map((row, k) => {
        const span = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
        span.setAttribute("x", x);
        span.setAttribute("y", y - (rows.length - 1) * 8 + 5 + k * 16);
        span.textContent = row;
        return span;
      }));
    });
    d.lines.forEach((line, i) => {
      const s = firstOf.get(i);
      const [kind, a, b] = data.ties[s[TIE]];
      line.querySelector("title").textContent = sentences([w.names[a] + " – " + w.names[b], w.kinds[kind], w.looks[s[LOOK]]]);
    });
  }

  function toggle(set, number, on) {
    if (on) set.delete(number); else set.add(number);
    show();
  }

  for (const e of all(".languages, .slider, .search, fieldset input")) e.hidden = false;
  for (const b of all("[data-language]")) b.addEventListener("click", () => speak(b.dataset.language));
  for (const i of all("[data-kind]")) i.addEventListener("change", () => toggle(shown.kinds, Number(i.dataset.kind), i.checked));
  for (const i of all("[data-look]")) i.addEventListener("change", () => toggle(shown.looks, Number(i.dataset.look), i.checked));
  for (const d of drawings) d.nodes.forEach((node, i) => node.addEventListener("click", () => choose(shown.chosen === i ? -1 : i)));
  byId("step").addEventListener("input", (e) => { play(false); go(Number(e.target.value)); });
  byId("previous").addEventListener("click", () => { play(false); go(shown.step - 1); });
  byId("next").addEventListener("click", () => { play(false); go(shown.step + 1); });
  byId("play").addEventListener("click", () => play(timer === 0));
  byId("everyone").addEventListener("click", () => { choose(-1); byId("search").focus({ preventScroll: true }); });
  byId("search").addEventListener("input", find);
  byId("search").addEventListener("keydown", (e) => {
    const first = byId("found").querySelector("button");
    if (e.key === "Enter" && first) choose(Number(first.dataset.party));
    if (e.key === "Escape") { e.target.value = ""; find(); }
  });
  show();
})();
