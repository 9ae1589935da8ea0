/** Running text, tables and places to write by hand. What is only drawn (lines, boxes) is left out of what is read. */
export const paperRowsTemplate = String.raw`
#let rule = box(width: 1fr, baseline: 0.18em, pdf.artifact(line(length: 100%, stroke: 0.5pt + soft)))
#let split-lines(words) = words.split("\n").join(linebreak())
#let after-label = if compact { 0.6em } else { 0.8em }

#let print-paragraphs(row) = {
  let tone = row.at("tone", default: "plain")
  let words = { for p in row.paragraphs { par(split-lines(p)) } }
  if tone == "notice" {
    block(width: 100%, breakable: false, fill: tint, inset: (x: 11pt, y: 10pt), radius: 3pt,
      stroke: (left: 2.5pt + blue), words)
  } else if tone == "address" {
    block(width: 100%, inset: (left: 55%), above: 1.8em, below: 2em, words)
  } else if tone == "soft" { text(size: 0.88em, fill: soft, words) } else { words }
}

#let item-words(item) = if type(item) == str { split-lines(item) } else {
  [*#item.lead* ] + split-lines(item.text)
}
#let print-list(row, level) = {
  ask(level, row.at("label", default: none))
  let items = row.items.map(item-words)
  let air = if compact { 0.6em } else { 0.75em }
  if row.at("numbered", default: false) {
    block(below: 1.1em, enum(numbering: n => text(fill: blue, weight: 700)[#n.], body-indent: 0.6em, spacing: air, ..items))
  } else {
    block(below: 1.1em, list(marker: text(fill: blue)[•], body-indent: 0.6em, spacing: air, ..items))
  }
}

// A strut gives a row the height of a signature without fixing it: a longer text still grows.
#let strut = box(width: 0pt, height: 0.95cm, baseline: 0.37cm)
// Heads that several columns share stand above theirs; a column without one takes both lines.
#let head-of(words, ..place) = table.cell(fill: tint, inset: (y: 5pt), ..place, strong(words))
#let heads(columns) = {
  let over = columns.map(c => c.at("over", default: none))
  if over.all(o => o == none) { return columns.map(c => head-of(c.label)) }
  let above = ()
  let below = ()
  for (at, c) in columns.enumerate() {
    if over.at(at) == none { above.push(head-of(c.label, rowspan: 2)) } else {
      below.push(head-of(c.label))
      if at == 0 or over.at(at - 1) != over.at(at) {
        let span = over.slice(at).position(o => o != over.at(at))
        above.push(head-of(over.at(at), align: center, colspan: if span == none { over.len() - at } else { span }))
      }
    }
  }
  above + below
}
#let print-table(row, level) = {
  ask(level, row.label)
  let tall = row.at("tall", default: false)
  let dense = row.at("dense", default: false)
  let head-lines = if row.columns.any(c => c.at("over", default: none) != none) { 2 } else { 1 }
  set text(size: 0.85em, hyphenate: true) if dense
  let cells(values) = values.enumerate().map(((at, value)) => {
    if at == 0 and (tall or values.all(v => v == "")) { strut }
    if value == "☐" { box-mark(false) } else { split-lines(value) }
  })
  let empty = range(row.at("blankRows", default: 0)).map(_ => row.columns.map(_ => ""))
  table(
    columns: row.columns.map(c => c.at("width", default: 1) * 1fr),
    align: row.columns.map(c => (left: left, right: right, center: center).at(c.at("align", default: "left"))
      + if tall { horizon } else { top }),
    inset: (x: if dense { 4pt } else { 7pt }, y: if tall { 2pt } else if compact or dense { 4pt } else { 5.5pt }),
    stroke: (x, y) => (bottom: 0.5pt + line-colour, top: if y == head-lines { 1.1pt + blue },
      left: if tall and x > 0 { 0.5pt + line-colour }),
    table.header(..heads(row.columns)),
    ..(row.rows + empty).map(cells).flatten(),
  )
}

#let print-lines(row, level) = {
  ask(level, row.label)
  for at in range(row.count) { block(above: 0pt, below: 0pt, height: if compact { 0.66cm } else { 0.78cm }, width: 100%,
    align(bottom, pdf.artifact(line(length: 100%, stroke: 0.5pt + soft)))) }
  v(0.5em)
}

#let ticked(choice) = type(choice) != str and choice.at("checked", default: false)
#let box-words(choice) = if type(choice) == str { choice } else {
  if ticked(choice) { strong(choice.label) + text(fill: blue)[ (coché)] } else { choice.label }
  if choice.at("precision", default: false) [#sym.space.nobreak: #rule]
}
#let with-colon(label) = if label.ends-with("?") { label } else [#label#sym.space.nobreak:]
#let one-line(row) = block(above: 0.95em, below: 0.7em, par({
  if not blank(row.label) { strong(with-colon(row.label)) }
  for choice in row.choices { h(1.1em) + box({ box-mark(ticked(choice)) + h(0.4em) + box-words(choice) }) }
}))
#let print-boxes(row, level) = if row.at("inline", default: false) { one-line(row) } else {
  ask(level, row.label)
  let columns = row.at("columns", default: 1)
  let height = calc.ceil(row.choices.len() / columns)
  let line-of(choice) = par(hanging-indent: 1.32em, {
    box-mark(ticked(choice))
    h(0.5em)
    box-words(choice)
  })
  let column(choices) = list(
    marker: none, indent: 0pt, body-indent: 0pt, spacing: 0.62em, ..choices.map(line-of),
  )
  grid(columns: (1fr,) * columns, column-gutter: 1.2em, ..row.choices.chunks(height).map(column))
}

#let print-blanks(row) = block(above: if compact { 1.1em } else { 1.5em }, below: if compact { 1em } else { 1.4em }, grid(
  columns: (1fr,) * row.at("columns", default: 1), column-gutter: 1.4em, row-gutter: if compact { 0.9em } else { 1.15em },
  ..row.blanks.map(b => par[*#with-colon(b.label)* #if blank(b.at("value", default: none)) { rule } else { b.value }]),
))

#let print-frames(row) = block(breakable: false, width: 100%, above: 1.3em, below: 1em, grid(
  columns: (1fr,) * row.frames.len(), column-gutter: 0.8em,
  ..row.frames.map(f => block(width: 100%, height: 3.1cm, inset: 8pt, radius: 3pt, stroke: 0.7pt + soft, par({
    strong(f.label)
    if not blank(f.at("note", default: none)) [ \ #text(size: 0.88em, fill: soft, f.note)]
  }))),
))

#let print-picture(row, level) = block(breakable: false, width: 100%, below: 1.2em, {
  ask(level, row.label)
  image(bytes(row.svg), format: "svg", width: 100%, alt: row.alt)
})

#let print-row(row, level) = {
  if row.kind == "heading" { ask(level, row.text) }
  else if row.kind == "picture" { print-picture(row, level) }
  else if row.kind == "paragraphs" { print-paragraphs(row) }
  else if row.kind == "list" { print-list(row, level) }
  else if row.kind == "table" { print-table(row, level) }
  else if row.kind == "lines" { print-lines(row, level) }
  else if row.kind == "boxes" { print-boxes(row, level) }
  else if row.kind == "blanks" { print-blanks(row) }
  else if row.kind == "frames" { print-frames(row) }
  else { print-answer(row, level) }
}
`;
