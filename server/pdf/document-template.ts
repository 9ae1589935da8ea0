/** The Typst template as a string, so that it is found alike by tsx, vitest and the bundle, without a path. */
export const documentTemplate = String.raw`
#let d = json(bytes(sys.inputs.document))
#let ink = rgb("#16202e")
#let soft = rgb("#47566b")
#let blue = rgb("#123a6d")
#let line-colour = rgb("#c3cddb")
#let tint = rgb("#eef3f9")
#let absent = text(fill: soft)[non renseigné]
#let blank(value) = value == none or str(value).trim() == ""
#let said(value) = if blank(value) { absent } else { value }

#set document(title: d.title + " – " + d.reference, author: "Intervisio", date: auto)
#set text(lang: "fr", region: "FR", font: "Atkinson Hyperlegible Next", size: 10pt, fill: ink)
#set par(leading: 0.64em, spacing: 0.95em)
#set page(
  paper: "a4",
  margin: (x: 2cm, top: 2.4cm, bottom: 2.3cm),
  header: context if here().page() > 1 {
    set text(size: 8pt, fill: soft)
    grid(columns: (1fr, auto), d.title, d.reference)
    v(-0.5em)
    line(length: 100%, stroke: 0.5pt + line-colour)
  },
  footer: context {
    set text(size: 8pt, fill: soft)
    line(length: 100%, stroke: 0.5pt + line-colour)
    v(-0.5em)
    grid(
      columns: (1fr, auto),
      [#d.reference, empreinte #d.empreinte.slice(0, calc.min(12, d.empreinte.len()))…],
      [page #here().page() sur #counter(page).final().first()],
    )
  },
)

#show heading.where(level: 1): it => block(below: 0.75em, text(size: 22pt, weight: 700, fill: blue, it.body))
#show heading.where(level: 2): it => block(
  width: 100%, above: 1.7em, below: 0.95em, sticky: true, inset: (bottom: 4pt),
  stroke: (bottom: 1.1pt + blue), text(size: 13pt, weight: 700, fill: blue, it.body),
)
#show heading.where(level: 3): it => block(
  above: 1.35em, below: 0.75em, sticky: true, text(size: 10pt, weight: 700, fill: ink, it.body),
)
#set table(stroke: (x, y) => (bottom: 0.5pt + line-colour), inset: (x: 7pt, y: 5.5pt), align: left + top)

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

#let print-row(row) = {
  if row.kind == "value" {
    block(above: 1em, below: 0.8em, par[*#row.label#sym.space.nobreak:* #said(row.value)])
  } else if row.kind == "text" {
    heading(level: 3, row.label)
    block(width: 100%, inset: (left: 9pt, y: 1pt), stroke: (left: 2pt + line-colour), paragraphs(row.paragraphs))
  } else if row.kind == "choices" {
    heading(level: 3, row.label)
    if not row.choices.any(c => c.checked) { block(below: 0.6em, par(absent)) }
    list(marker: none, indent: 0pt, body-indent: 0pt, spacing: 0.62em, ..row.choices.map(choice-line))
  } else if row.kind == "persons" {
    // A short table stays whole; a long one repeats its head on the next page.
    block(width: 100%, breakable: row.persons.len() > 12, {
      heading(level: 3, row.label)
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

= #d.title
#if not blank(d.subtitle) { block(above: 0.9em, below: 1.3em, par(text(size: 12pt, fill: soft, d.subtitle))) }
#block(above: 0.6em, below: 1.1em, par[#text(fill: soft)[Référence] *#d.reference*])

#if d.facts.len() > 0 {
  table(
    columns: (5.2cm, 1fr),
    stroke: (x, y) => (bottom: 0.5pt + line-colour, top: if y == 1 { 1.1pt + blue }),
    table.header(
      table.cell(fill: tint)[*Repère*], table.cell(fill: tint)[*Valeur*],
    ),
    ..d.facts.map(f => (text(fill: soft, f.label), said(f.value))).flatten(),
  )
}

#for section in d.sections {
  heading(level: 2, section.heading)
  for row in section.rows { print-row(row) }
}

== Signatures
#if d.signatures.len() == 0 { par(absent) } else {
  for s in d.signatures {
    block(width: 100%, breakable: false, fill: tint, inset: 10pt, radius: 3pt, above: 0.9em, below: 0.9em, par[
      *#said(s.name)*, #said(s.fonction) \
      Signé le #said(s.moment) \
      #text(fill: soft)[Authentification#sym.space.nobreak: #said(s.authentication)]
    ])
  }
}

#block(breakable: false, width: 100%, above: 1.7em)[
  == Vérification
  #said(d.verification)

  #text(fill: soft)[Empreinte SHA-256 du contenu signé] \
  #text(font: "DejaVu Sans Mono", size: 8pt, d.empreinte)

  #text(size: 9pt, fill: soft)[Version du formulaire#sym.space.nobreak: #said(d.formVersion). Version du contrôle d’identité#sym.space.nobreak: #said(d.guardVersion).]
]
`;
