"use strict";
(() => {
  const ROW = 24;
  const format = d3.format(",");
  const number = (value) => format(value).replace("-", "−");

  /* Cuts a text to a width; the whole stays in its title. */
  const fit = (text, width) => {
    text.each(function cut() {
      const whole = this.textContent;
      let letters = Array.from(whole);
      if (this.getComputedTextLength() <= width) {
        return;
      }
      while (letters.length > 1 && this.getComputedTextLength() > width) {
        letters = letters.slice(0, Math.max(1, Math.floor(letters.length * 0.92)));
        if (letters.length === 1) {
          break;
        }
        this.textContent = letters.join("") + "…";
      }
      const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
      title.textContent = whole;
      this.append(title);
    });
  };

  const canvas = (box, width, height) => d3.select(box).append("svg")
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("role", "img")
    .attr("aria-label", box.dataset.label);

  const legend = (box, entries) => {
    const list = d3.select(box).append("ul").attr("class", "legend");
    entries.filter((entry) => entry.text).forEach((entry) => {
      const item = list.append("li");
      const sign = item.append("svg").attr("viewBox", "0 0 14 14").attr("aria-hidden", "true");
      if (entry.line) {
        sign.append("line").attr("class", entry.look).attr("x1", 7).attr("x2", 7).attr("y1", 0).attr("y2", 14);
      } else if (entry.round) {
        sign.append("circle").attr("class", entry.look).attr("cx", 7).attr("cy", 7).attr("r", 5);
      } else {
        sign.append("rect").attr("class", entry.look).attr("width", 14).attr("height", 14).attr("rx", 2);
      }
      item.append("span").text(entry.text);
    });
  };

  const bars = (box, data, width) => {
    const rows = data.bars;
    const left = Math.min(170, width * 0.34);
    const right = data.unit === "h" ? 74 : 82;
    const top = 6;
    const height = top + rows.length * ROW + 44;
    const looks = data.legend || [];
    legend(box, [
      { text: looks[0], look: "bar" },
      { text: looks[1], look: "more" },
      { text: looks[2], look: "band" },
      { text: data.markLegend, look: "mark", line: true },
      { text: rows.some((row) => row.out) ? data.outLegend : "", look: "outbar" },
    ]);
    const svg = canvas(box, width, height);
    const ends = rows.flatMap((row) => [row.value, row.value + row.more, row.mark || 0])
      .concat(data.band || [], data.outer && data.signed ? data.outer : [], data.limit || 0, 0);
    const x = d3.scaleLinear().domain(d3.extent(ends)).nice().range([left + 8, width - right]);
    const y = d3.scaleBand().domain(d3.range(rows.length)).range([top, top + rows.length * ROW]).padding(0.28);
    const bottom = top + rows.length * ROW;
    if (data.band) {
      svg.append("rect").attr("class", "band").attr("x", x(data.band[0])).attr("width", x(data.band[1]) - x(data.band[0]))
        .attr("y", top).attr("height", bottom - top);
      svg.selectAll("line.outer").data(data.outer.filter((end) => end >= x.domain()[0] && end <= x.domain()[1])).join("line")
        .attr("class", "outer").attr("x1", x).attr("x2", x).attr("y1", top).attr("y2", bottom);
    }
    svg.append("g").attr("transform", `translate(0,${bottom})`)
      .call(d3.axisBottom(x).ticks(Math.max(2, Math.floor((width - left - right) / 70))).tickSizeOuter(0)
        .tickFormat((value) => number(value)));
    svg.append("text").attr("class", "unit").attr("x", width - right).attr("y", bottom + 38).attr("text-anchor", "end")
      .text(data.axis).call(fit, width - right);
    const line = (value, look) => svg.append("line").attr("class", look)
      .attr("x1", x(value)).attr("x2", x(value)).attr("y1", top).attr("y2", bottom);
    line(0, "zero");
    if (data.limit && !data.markLegend) {
      line(data.limit, "limit");
    }
    const row = svg.selectAll("g.row").data(rows).join("g").attr("class", "row");
    row.append("title").text((one) => `${one.name}: ${one.figure}`);
    row.append("rect").attr("class", (one, i) => (one.out ? "outbar" : data.strong !== undefined && i < data.strong ? "weak" : "bar"))
      .attr("x", (one) => x(Math.min(0, one.value))).attr("width", (one) => Math.abs(x(one.value) - x(0)))
      .attr("y", (one, i) => y(i)).attr("height", y.bandwidth());
    row.filter((one) => one.more > 0).append("rect").attr("class", "more")
      .attr("x", (one) => x(one.value)).attr("width", (one) => x(one.value + one.more) - x(one.value))
      .attr("y", (one) => y(rows.indexOf(one))).attr("height", y.bandwidth());
    row.filter((one) => one.mark !== undefined).append("line").attr("class", "mark")
      .attr("x1", (one) => x(one.mark)).attr("x2", (one) => x(one.mark))
      .attr("y1", (one) => y(rows.indexOf(one)) - 2).attr("y2", (one) => y(rows.indexOf(one)) + y.bandwidth() + 2);
    const middle = (one, i) => y(i) + y.bandwidth() / 2;
    row.append("text").attr("x", left).attr("y", middle).attr("dy", "0.35em").attr("text-anchor", "end")
      .text((one) => one.name).call(fit, left - 4);
    row.append("text").attr("class", "unit").attr("x", width).attr("y", middle).attr("dy", "0.35em").attr("text-anchor", "end")
      .text((one) => one.figure);
  };

  const flow = (box, data, width) => {
    const names = [];
    const at = new Map();
    const node = (side, name) => {
      const key = side + name;
      if (!at.has(key)) {
        at.set(key, names.length);
        names.push({ side, name });
      }
      return at.get(key);
    };
    const links = data.links.map((one) => ({ source: node("<", one.from), target: node(">", one.to), value: one.hours, one }));
    const sides = d3.rollup(names, (group) => group.length, (one) => one.side);
    const height = Math.max(160, Math.max(sides.get("<") || 0, sides.get(">") || 0) * 30) + 40;
    const label = Math.min(180, width * 0.31);
    const svg = canvas(box, width, height);
    const graph = d3.sankey().nodeWidth(10).nodePadding(10).nodeSort(null)
      .extent([[label, 26], [width - label, height - 6]])({ nodes: names, links });
    const colour = d3.scaleOrdinal(d3.range(graph.nodes.length), d3.schemeTableau10);
    svg.append("g").selectAll("path").data(graph.links).join("path")
      .attr("class", "link").attr("d", d3.sankeyLinkHorizontal()).attr("stroke", (link) => colour(link.source.index))
      .attr("stroke-width", (link) => Math.max(1, link.width))
      .append("title").text((link) => `${link.one.from} → ${link.one.to}: ${link.one.figure}`);
    svg.append("g").selectAll("rect").data(graph.nodes).join("rect").attr("class", "node")
      .attr("x", (one) => one.x0).attr("y", (one) => one.y0).attr("width", (one) => one.x1 - one.x0)
      .attr("height", (one) => Math.max(1, one.y1 - one.y0));
    svg.append("g").selectAll("text").data(graph.nodes).join("text")
      .attr("x", (one) => (one.side === "<" ? one.x0 - 6 : one.x1 + 6)).attr("y", (one) => (one.y0 + one.y1) / 2).attr("dy", "0.35em")
      .attr("text-anchor", (one) => (one.side === "<" ? "end" : "start")).text((one) => one.name).call(fit, label - 8);
    svg.append("text").attr("class", "unit").attr("x", label).attr("y", 14).attr("text-anchor", "end").text(data.left);
    svg.append("text").attr("class", "unit").attr("x", width - label).attr("y", 14).text(data.right);
  };

  /* A scale bar of 1, 2 or 5 times a power of ten kilometres, right at the middle of the map. */
  const EARTH_KM = 6371.0088;
  const scaleBar = (svg, projection, width, height) => {
    const middle = projection.invert([width / 2, height / 2]);
    const side = projection.invert([width / 2 + 1, height / 2]);
    const perPixel = d3.geoDistance(middle, side) * EARTH_KM;
    if (!(perPixel > 0)) {
      return;
    }
    const raw = perPixel * Math.min(140, width / 3);
    const power = 10 ** Math.floor(Math.log10(raw));
    const nice = power * (raw / power >= 5 ? 5 : raw / power >= 2 ? 2 : 1);
    const length = nice / perPixel;
    svg.append("path").attr("class", "scale").attr("d", `M12,${height - 18}v6h${length}v-6`);
    svg.append("text").attr("class", "halo").attr("x", 12 + length + 6).attr("y", height - 12).text(`${number(nice)} km`);
  };

  const WIDE_DEGREES = 70;
  const LEAST_DEGREES = 0.02;
  const MOST_LABELS = 40;
  const projectionFor = (points, width, height) => {
    const lons = d3.extent(points, (point) => point[0]);
    const lats = d3.extent(points, (point) => point[1]);
    const pad = Math.max(LEAST_DEGREES, (lats[1] - lats[0]) * 0.02);
    const frame = { type: "MultiPoint", coordinates: points.concat([[lons[0] - pad, lats[0] - pad], [lons[1] + pad, lats[1] + pad]]
      .map((point) => [point[0], Math.max(-90, Math.min(90, point[1]))])) };
    const isWide = lons[1] - lons[0] > WIDE_DEGREES;
    const projection = isWide
      ? d3.geoEqualEarth()
      : d3.geoAzimuthalEqualArea().rotate([-(lons[0] + lons[1]) / 2, -(lats[0] + lats[1]) / 2]);
    return projection.fitExtent([[24, 24], [width - 24, height - 40]], frame);
  };

  const map = (box, data, width) => {
    legend(box, [
      { text: data.legend[0], look: "home" },
      { text: data.legend[1], look: "place", round: true },
      { text: data.places.some((place) => place.members.includes(-1)) ? data.legend[2] : "", look: "empty", round: true },
    ]);
    const points = data.homes.concat(data.places).map((one) => one.at);
    const span = d3.extent(points, (point) => point[0]);
    const height = Math.max(260, Math.min(600, width * (span[1] - span[0] > WIDE_DEGREES ? 0.55 : 0.72)));
    const chooser = d3.select(box).append("p").attr("class", "choose").append("label").text(`${data.choose} `).append("select");
    chooser.append("option").attr("value", "").text(data.all);
    data.homes.forEach((home) => chooser.append("option").attr("value", home.member).text(home.name));
    const svg = canvas(box, width, height);
    const projection = projectionFor(points, width, height);
    const path = d3.geoPath(projection);
    const degrees = span[1] - span[0] > WIDE_DEGREES ? 20 : Math.max(0.1, (span[1] - span[0]) / 6);
    const step = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20].find((one) => one >= degrees) || 20;
    projection.clipExtent([[0, 0], [width, height]]);
    svg.append("path").attr("class", "globe").attr("d", path(d3.geoGraticule().step([step, step]).extentMinor([[-180, -85], [180, 85.1]])()));
    const homeOf = new Map(data.homes.map((home) => [home.member, home]));
    const ways = data.places.flatMap((place) => place.members.filter((member) => homeOf.has(member))
      .map((member) => ({ member, line: { type: "LineString", coordinates: [homeOf.get(member).at, place.at] } })));
    svg.append("g").selectAll("path").data(ways).join("path").attr("class", "way").attr("d", (way) => path(way.line));
    const placeText = (place) => `${place.name}: ${place.members.map((m) => (m < 0 ? data.open : (homeOf.get(m) || { name: "" }).name)).filter((name) => name).join(", ")}`;
    svg.append("g").selectAll("circle").data(data.places).join("circle")
      .attr("class", (place) => (place.members.includes(-1) ? "place empty" : "place")).attr("r", data.places.length > 200 ? 2.5 : 4)
      .attr("cx", (place) => projection(place.at)[0]).attr("cy", (place) => projection(place.at)[1])
      .append("title").text(placeText);
    const SIDE = data.homes.length > MOST_LABELS ? 7 : 10;
    svg.append("g").selectAll("rect").data(data.homes).join("rect").attr("class", "home").attr("width", SIDE).attr("height", SIDE)
      .attr("x", (home) => projection(home.at)[0] - SIDE / 2).attr("y", (home) => projection(home.at)[1] - SIDE / 2)
      .append("title").text((home) => home.name);
    const labels = [];
    const label = (member) => {
      labels.splice(0).forEach((text) => text.remove());
      const taken = [];
      const isCrowded = member === null && data.homes.length > MOST_LABELS;
      data.homes.filter((home) => !isCrowded && (member === null || home.member === member)).forEach((home) => {
        const [px, py] = projection(home.at);
        const isLeft = px > width * 0.7;
        const text = svg.append("text").attr("class", "halo").attr("x", px + (isLeft ? -9 : 9)).attr("y", py).attr("dy", "0.35em")
          .attr("text-anchor", isLeft ? "end" : "start").text(home.name).call(fit, Math.min(150, width * 0.4));
        const own = text.node().getBBox();
        const hits = taken.some((other) => own.x < other.x + other.width && other.x < own.x + own.width
          && own.y < other.y + other.height && other.y < own.y + own.height);
        if (hits) {
          text.remove();
        } else {
          taken.push(own);
          labels.push(text);
        }
      });
    };
    label(null);
    scaleBar(svg, projection, width, height);
    chooser.on("change", function choose() {
      const member = this.value === "" ? null : Number(this.value);
      svg.selectAll(".way").classed("dim", (way) => member !== null && way.member !== member);
      svg.selectAll(".place").classed("dim", (place) => member !== null && !place.members.includes(member));
      svg.selectAll(".home").classed("dim", (home) => member !== null && home.member !== member);
      label(member);
    });
  };

  const kinds = { bars, flow, map };
  document.querySelectorAll(".chart").forEach((box) => {
    const data = JSON.parse(box.querySelector("script").textContent);
    let drawn = 0;
    const draw = () => {
      const width = Math.floor(box.clientWidth);
      if (width > 0 && width !== drawn) {
        drawn = width;
        box.replaceChildren();
        kinds[box.dataset.chart](box, data, Math.max(280, width));
      }
    };
    draw();
    // Not at once: drawing changes sizes, and the browser would complain of a loop.
    new ResizeObserver(() => requestAnimationFrame(draw)).observe(box);
  });
})();
