import { describe, expect, it } from 'vitest';
import { isOverridable } from '#domain/guard/overridable.ts';
import type { ToldFinding } from '#domain/realtime/told-finding.ts';
import { inspectText } from '#domain/guard/inspect-text.ts';
import { tellFinding } from '#domain/realtime/told-finding.ts';
import { GuardDesk } from './guard-desk.ts';
import type { ShownFinding } from './shown-finding.ts';

/** What the server, which knows the name, tells of a text. */
function tell(text: string, known: string): readonly ToldFinding[] {
	return inspectText(text, { profile: 'fiche', field: 'contexte', known: [known], invited: [] })
		.filter(({ rule }) => rule.startsWith('known-name'))
		.map(tellFinding);
}

function read(text: string, told: readonly ToldFinding[], known: string[] = []) {
	const desk = new GuardDesk();
	desk.hear({ kind: 'watch', known });
	const answer = desk.hear({
		kind: 'read',
		version: 1,
		changed: { contexte: text },
		names: { invited: [] },
		told: { contexte: told }
	});
	return answer?.found?.get('contexte') ?? [];
}
const fixes = (found: readonly ShownFinding[]) =>
	found.map(({ passage, fixes: [fix] }) => [passage, fix?.replacement]);

describe('what the server tells, joined with what this browser finds', () => {
	it.each([
		['Vasquier vit seul.', 'Vasquier', 'Vasquier', 'V.'],
		['Chez Vasqier.', 'Vasquier', 'Vasqier', 'V'],
		['Jade Vasquier vit seule.', 'Vasquier', 'Jade Vasquier', 'Jade V.'],
		['Mme Vasquier vit seule.', 'Vasquier', 'Mme Vasquier', 'Mme V.'],
		['Chez de la Tourbière, hier.', 'de la Tourbière', 'de la Tourbière', 'T.']
	])(
		'[GAR-40] « %s », %s watched elsewhere: mended from the passage alone',
		(text, name, ...shown) => {
			const told = tell(text, name);
			expect(JSON.stringify(told).toLowerCase()).not.toContain('vasq');
			const found = read(text, told);
			expect(fixes(found)).toEqual([shown]);
			expect(found[0]).toMatchObject({ rule: 'known-name', severity: 'blocking' });
			expect(found.some(isOverridable)).toBe(false);
		}
	);

	it('[GAR-40] shows one finding where this browser knows the name too', () => {
		const text = 'Vasquier vit seul.';
		expect(read(text, tell(text, 'Vasquier'), ['Vasquier'])).toHaveLength(1);
	});

	it('[GAR-40] keeps what this browser found elsewhere, in reading order', () => {
		const text = 'Mme Carlier et Vasquier.';
		expect(read(text, tell(text, 'Vasquier')).map(({ passage }) => passage)).toEqual([
			'Mme Carlier',
			'Vasquier'
		]);
	});

	it('[GAR-42] leaves out a passage that no longer stands in the text', () => {
		const told = tell('On dit que Vasquier.', 'Vasquier');
		expect(read('On dit', told)).toEqual([]);
	});

	it('asks, and does not block, where the name is also a word', () => {
		const text = 'Un petit logement.';
		const found = read(text, tell(text, 'Petit'));
		expect(found).toMatchObject([{ rule: 'known-name-as-word', severity: 'confirm' }]);
		expect(found[0]?.id).toBe(tell(text, 'Petit')[0]?.id);
	});
});
