/** A question and its answer, as the fiche prints them. */
export const answerRowsTemplate = String.raw`
// A box is a drawing: its state is also written, for who listens and for who prints in grey.
#let box-mark(checked) = pdf.artifact(box(baseline: 12%, width: 0.82em, height: 0.82em, radius: 1.5pt,
  stroke: if checked { 1pt + blue } else { 0.7pt + soft },
  fill: if checked { blue } else { white },
  if checked { place(center + horizon, curve(
    stroke: (paint: white, thickness: 1.1pt, cap: "round", join: "round"),
    curve.move((0pt, 2.3pt)), curve.line((1.8pt, 4.1pt)), curve.line((4.9pt, 0pt)),
  )) }))

#let choice-line(choice) = {
  let words = if choice.checked { text(weight: 700, choice.label) } else { text(fill: soft, choice.label) }
  box-mark(choice.checked)
  h(0.5em)
  words
  if choice.checked { text(fill: blue)[ (coché)] }
  if not blank(choice.precision) { [ : #choice.precision] }
}

#let paragraphs(texts) = {
  let kept = texts.filter(t => not blank(t))
  if kept.len() == 0 { par(absent) } else {
    for t in kept { par(t.split("\n").join(linebreak())) }
  }
}

#let print-answer(row, level) = {
  if row.kind == "value" {
    block(above: 1em, below: 0.8em, par[*#row.label#sym.space.nobreak:* #said(row.value)])
  } else if row.kind == "text" {
    ask(level, row.label)
    block(width: 100%, inset: (left: 9pt, y: 1pt), stroke: (left: 2pt + line-colour), paragraphs(row.paragraphs))
  } else if row.kind == "choices" {
    ask(level, row.label)
    if not row.choices.any(c => c.checked) { block(below: 0.6em, par(absent)) }
    list(marker: none, indent: 0pt, body-indent: 0pt, spacing: 0.62em, ..row.choices.map(choice-line))
  } else if row.kind == "persons" {
    // A short table stays whole; a long one repeats its head on the next page.
    block(width: 100%, breakable: row.persons.len() > 12, {
      ask(level, row.label)
      if row.persons.len() == 0 { par(absent) } else { table(
        columns: (1fr, 1fr),
        table.header(
          table.cell(fill: tint)[*Nom*], table.cell(fill: tint)[*Fonction*],
        ),
        ..row.persons.map(p => (said(p.name), said(p.fonction))).flatten(),
      ) }
    })
  }
}
`;
