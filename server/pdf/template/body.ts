/** The document from its title to its last section. */
export const bodyTemplate = String.raw`
#if given("issuer") != none { block(below: 1.1em, text(size: 9pt, weight: 700, fill: soft, d.issuer)) }
= #d.title
#if not blank(d.subtitle) { block(above: 0.9em, below: 1.3em, par(text(size: 12pt, fill: soft, d.subtitle))) }
#if not blank(d.reference) and given("issuer") == none { block(above: 0.6em, below: 1.1em, par[#text(fill: soft)[Référence] *#d.reference*]) }

#if d.facts.len() > 0 {
  // A fingerprint has no place to break, and stays within its column.
  show regex("[0-9a-f]{64}"): mark => text(size: 0.8em, mark)
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
  if not blank(section.heading) { heading(level: 2, section.heading) }
  for row in section.rows { print-row(row, if blank(section.heading) { 2 } else { 3 }) }
}
`;
