import { describe, expect, it } from 'vitest';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { accordActs, accordStanding, decideAccordAct, type AccordAct } from './accord-acts.ts';
import { accordStateCodes, type AccordState } from './accord.ts';

/**
 * State × act, written again from decisions.md §1–§3, domain.md §4.3 and the Charte, not from the code. « oui », or the
 * reason of the refusal.
 */
const table = `
                     inscrire       maintenir      inviter        ouvrir               poursuivre           ecrire               finaliser            signer         lire           archiver modifier retirer        valider-exception    regulariser          nouvelle-intervision
inconnu              oui            oui            oui            accord-manquant      accord-manquant      accord-manquant      accord-manquant      oui            oui            oui      oui      oui            exception-sans-objet exception-sans-objet oui
oral                 oui            oui            oui            oui                  oui                  oui                  oui                  oui            oui            oui      oui      oui            exception-sans-objet exception-sans-objet oui
ecrit                oui            oui            oui            oui                  oui                  oui                  oui                  oui            oui            oui      oui      oui            exception-sans-objet exception-sans-objet oui
partiel-oral         oui            oui            oui            oui                  oui                  oui                  oui                  oui            oui            oui      oui      oui            exception-sans-objet exception-sans-objet oui
partiel-ecrit        oui            oui            oui            oui                  oui                  oui                  oui                  oui            oui            oui      oui      oui            exception-sans-objet exception-sans-objet oui
refuse               accord-refuse  accord-refuse  accord-refuse  accord-refuse        accord-refuse        accord-refuse        accord-refuse        accord-refuse  accord-refuse  oui      oui      accord-refuse  exception-sans-objet exception-sans-objet accord-refuse
retire               accord-retire  accord-retire  accord-retire  accord-retire        accord-retire        accord-retire        accord-retire        accord-retire  accord-retire  oui      oui      accord-retire  exception-sans-objet exception-sans-objet accord-retire
exception-a-valider  oui            oui            oui            exception-non-validee exception-non-validee exception-non-validee exception-non-validee oui         oui            oui      oui      oui            oui                  oui                  oui
exception-validee    oui            oui            oui            oui                  oui                  oui                  oui                  oui            oui            oui      oui      oui            exception-sans-objet oui                  exception-a-regulariser
`;

const [head = '', ...lines] = table.split('\n').filter(Boolean);
const acts = head.trim().split(/\s+/);
const cells = lines.flatMap((line) => {
	const [standing = '', ...answers] = line.trim().split(/\s+/);
	return answers.map((answer, rank) => [standing, acts[rank] ?? '', answer] as const);
});

/** The accord that stands so. */
function accordIn(standing: string) {
	const exception = standing.startsWith('exception');
	const state = exception ? 'exception-rupture-de-soins' : standing;
	const exceptionValidatedBy = standing === 'exception-validee' ? 'animatrice' : null;
	return { state: known(accordStateCodes, state), exceptionValidatedBy };
}

function known<Code extends string>(codes: readonly Code[], text: string): Code {
	const found = codes.find((code) => code === text);
	if (found === undefined) throw new Error(`unknown ${text}`);
	return found;
}

describe('state × act', () => {
	it('[ACO-10] the table is whole: every state, every act', () => {
		expect(acts).toEqual([...accordActs]);
		const standings = new Set(cells.map(([standing]) => standing));
		const all = accordStateCodes.flatMap((state: AccordState) =>
			[null, 'animatrice'].map((exceptionValidatedBy) =>
				accordStanding({ state, exceptionValidatedBy })
			)
		);
		expect([...standings].sort()).toEqual([...new Set(all)].sort());
		expect(cells).toHaveLength(standings.size * accordActs.length);
	});

	it.each(cells)('[ACO-10] %s × %s: %s', (standing, act, answer) => {
		const decision = decideAccordAct(accordIn(standing), known<AccordAct>(accordActs, act));
		expect(decision.ok ? 'oui' : decision.why).toBe(answer);
		if (!decision.ok) expect(refusalText[decision.why]).toMatch(/\.$/);
	});

	it('[ACO-11] an exception serves one Intervision: the next one asks the patient, or justifies another', () => {
		const used = accordIn('exception-validee');
		expect(decideAccordAct(used, 'ouvrir').ok).toBe(true);
		expect(decideAccordAct(used, 'nouvelle-intervision')).toEqual({
			ok: false,
			why: 'exception-a-regulariser'
		});
		expect(decideAccordAct(used, 'regulariser').ok).toBe(true);
	});
});
