import { describe, expect, it } from 'vitest';
import { situationPhaseCodes } from '#domain/situation/phase.ts';
import { accords, identities, shouldAllow } from '#tests/support/access/situation-table.ts';
import { decideSituation } from './decide-situation.ts';
import { situationActions } from './situation-action.ts';
import type { Standing } from './situation-facts.ts';
import { titles, type Title } from './title.ts';

const standings = (title: Title): readonly Standing[] =>
	[true, false].flatMap((refused) =>
		[true, false].flatMap((admitted) =>
			identities.map((identity) => ({ titles: [title], refused, admitted, identity }))
		)
	);
/** What the animateur opened to a guest, and whether the patient has been told: absent, neither. */
const moments = [{}, { guestPart: true }, { restituted: true }];

describe('decideSituation', () => {
	it.each(titles)('[ACS-9] %s: exactly what decisions.md §1 grants, in every case', (title) => {
		const wrong: string[] = [];
		for (const action of situationActions)
			for (const phase of situationPhaseCodes)
				for (const accord of accords)
					for (const who of standings(title))
						for (const moment of moments) {
							const facts = { phase, accord, ...moment };
							const allowed = decideSituation(who, facts, action).ok;
							if (allowed !== shouldAllow(title, action, who, facts)) {
								wrong.push(`${action} ${JSON.stringify({ phase, who, moment })}: ${allowed}`);
							}
						}
		expect(wrong).toEqual([]);
	});
});
