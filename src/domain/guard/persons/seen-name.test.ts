import { expect, it } from 'vitest';
import { lines, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	[Jade Xyzzyk] arrive. [Xyzzyk] repart.
	[Jade Xyzzyk] arrive. [XYZZYK]
	[Mme Printemps] arrive. Hier [Printemps] boit.
	[Mme Petit] arrive, elle est petite, un petit verre.
	[Mme Carlier] arrive\u00a0; le carliériste
	Hier [Xyzzykova] vient. [Jade Xyzzykova] repart.
	[M. Martin] arrive. Hier {Martin} repart.
	[Jade Vian] est suivie au CSAPA Boris Vian
`);

it.each(found)('[GAR-6] %s', (sentence) => {
	expect(reread(sentence, 'PERSON')).toBe(sentence);
});
