import { expect, it, vi } from 'vitest';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { FindingsState } from './findings-state.svelte.ts';
import { GuardMemory } from './guard-memory.svelte.ts';

const values = (contexte: string, detail = '') => ({ entries: {}, texts: { contexte, detail } });

function open() {
	const memory = new GuardMemory();
	const guard = memory.fiche;
	return { memory, guard, findings: new FindingsState(currentDefinition, memory, guard) };
}

// Run in Node, where a browser's storage does not exist: touching it would throw.
it('[EDI-5] keeps the name to watch and the dismissed findings in memory only', async () => {
	const { memory, guard, findings } = open();
	guard.watch(['Vasquier']);
	findings.plan(values('Le père de vasquier est venu avec sa fille Zoé.'), { invited: [] });
	await vi.waitFor(() => expect(findings.unanswered.length).toBeGreaterThan(1), 3000);
	const relative = findings.of('contexte').find(({ severity }) => severity === 'confirm');
	expect(findings.of('contexte').some(({ rule }) => rule === 'known-name')).toBe(true);
	if (relative) memory.dismissed.add(relative.id);
	expect(findings.of('contexte')).not.toContain(relative);
	expect(findings.dismissed).toEqual([relative?.id]);
});

it('sends no dismissal of what is no longer written', async () => {
	const { memory, findings } = open();
	memory.dismissed.add('gabc');
	findings.plan(values('Mme Carlier.'), { invited: [] });
	await vi.waitFor(() => expect(findings.unanswered).toHaveLength(1), 3000);
	expect(findings.dismissed).toEqual([]);
});

it('[GAR-31] a maintained passage is still listed, stops no more, and is sent with its reason', async () => {
	const { memory, findings } = open();
	findings.plan(values('Mme Carlier.'), { invited: [] });
	await vi.waitFor(() => expect(findings.unanswered).toHaveLength(1), 3000);
	const [found] = findings.of('contexte');
	const override = { id: found?.id ?? '', reason: 'mot-ordinaire', text: '' } as const;
	const gone = { ...override, id: 'gabc' };
	memory.share({ passages: [override, gone], revision: 2 });
	expect(findings.of('contexte')).toHaveLength(1);
	expect(findings.open('contexte')).toEqual([]);
	expect(findings.stops).toEqual([]);
	expect(findings.unanswered).toEqual([]);
	expect(findings.maintained).toEqual([override]);
	// An older answer of the server arrives late.
	memory.share({ passages: [], revision: 1 });
	expect(findings.unanswered).toEqual([]);
	// Taken back elsewhere.
	memory.share({ passages: [gone], revision: 3 });
	expect(findings.unanswered).toHaveLength(1);
});

it('[GAR-51] reads while others never stop typing, and shows what was found where it stands by then', async () => {
	const { findings } = open();
	let above = '';
	const typing = setInterval(() => {
		above += 'a';
		findings.plan(values(`${above} Mme Carlier refuse.`, 'Appeler le 06 12 34 56 78.'), {
			invited: []
		});
	}, 20);
	await vi.waitFor(() => expect(findings.unanswered).toHaveLength(2), 3000);
	clearInterval(typing);
	expect(findings.unanswered.map(({ key }) => key)).toEqual(['contexte', 'detail']);
	const [found] = findings.of('contexte');
	expect(found?.passage).toBe('Mme Carlier');
	expect(found && findings.locate(found)?.start).toBe(above.length + 1);
});

it('[GAR-40] what the server tells is one finding with what is read here, blocks, and follows the text', async () => {
	const memory = new GuardMemory();
	const known = { id: 'g1', label: 'PERSON', rule: 'known-name', severity: 'blocking' } as const;
	const told = () => ({ contexte: [{ ...known, start: 5, end: 14 }] });
	const findings = new FindingsState(currentDefinition, memory, memory.fiche, told);
	findings.plan(values('Voir Printemps jeudi.'), { invited: [] });
	await vi.waitFor(() => expect(findings.unanswered).toHaveLength(1), 3000);
	memory.watch(['Printemps']);
	await vi.waitFor(() => expect(findings.of('contexte')[0]?.id).not.toBe('g1'), 3000);
	expect(findings.unanswered.map(({ finding }) => finding.rule)).toEqual(['known-name']);
	findings.plan(values('Hier. Voir Printemps jeudi.'), { invited: [] });
	const [found] = findings.of('contexte');
	expect(found && findings.locate(found)).toMatchObject({ start: 11, end: 20 });
	memory.wipe();
});
