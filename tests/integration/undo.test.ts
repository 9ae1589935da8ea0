import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import { invitesMark } from '#domain/intervision/invites-mark.ts';
import { given, startAgenda } from '#tests/support/planning/agenda-bench.ts';
import { actorOf, databases } from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const stranger = actorOf('demojuliette');

describe.each(databases)('what the coordination undoes, on $kind', ({ url }) => {
	let bench: Awaited<ReturnType<typeof startAgenda>>;
	let product: (typeof bench)['product'];
	beforeAll(async () => {
		bench = await startAgenda(url);
		({ product } = bench);
	});
	afterAll(() => product.stop());
	const factsOf = async (id: string) => {
		const facts = await product.deps.reader.loadFacts(id);
		if (!facts) throw new Error('no facts');
		return facts;
	};
	const agendaOf = async (id: string) => (await factsOf(id)).situations;
	const lastEvent = async () => (await product.deps.journal.entries()).at(-1)?.event;
	/** Taken off, with two people who were invited for it. */
	async function removed(designation: string) {
		const id = await bench.intervision();
		const gone = await bench.situation(id, designation, ['seul', 'deux']);
		const before = await agendaOf(id);
		await product.sendInvitations(coordination, id, ['seul']);
		await bench.settle(id);
		expect((await product.removeSituation(coordination, id, gone)).ok).toBe(true);
		expect(await agendaOf(id)).toEqual([]);
		const back = (actor = coordination) => product.putSituationBack(actor, id, gone);
		return { id, gone, before, back };
	}

	it('[PLA-20] a situation taken off comes back whole, nobody is to be told any more, once', async () => {
		const { id, before, back } = await removed('Lou P.');
		expect(await back()).toEqual({ ok: true });
		expect(await agendaOf(id)).toEqual(before);
		expect(await lastEvent()).toBe('situation-remise');
		const read = await product.readInvitations(coordination, id);
		expect(read.ok && read.board.toRelease).toEqual([]);
		expect(await back()).toMatchObject({ why: 'annulation-tardive' });
		expect(await agendaOf(id)).toHaveLength(1);
	});

	it('[PLA-20] another one came in its place, somebody left: it comes last, without that person', async () => {
		const { id, gone, back } = await removed('Guy A.');
		await bench.situation(id, 'Ida F.', ['seul']);
		expect((await product.removeParticipant(coordination, id, 'deux')).ok).toBe(true);
		expect((await back()).ok).toBe(true);
		const agenda = await agendaOf(id);
		expect(agenda.map(({ position }) => position)).toEqual([1, 2]);
		expect(agenda[1]).toMatchObject({ id: gone, invites: [{ personId: 'seul' }] });
	});

	it('[PLA-20] a stranger, a patient who said no, a date called off: it does not come back', async () => {
		const { id, before, back } = await removed('Nil M.');
		expect(await back(stranger)).toMatchObject({ why: 'introuvable' });
		const dossierId = before[0]?.dossierId ?? '';
		const record = (state: 'refuse' | 'oral', key: string) =>
			product.deps.transaction((tx) =>
				product.deps.dossiers.recordAccord(
					tx,
					dossierId,
					state === 'oral' ? given : { ...noAccord, state },
					{ id: key, by: coordination.personId, at: product.deps.now() }
				)
			);
		await record('refuse', 'nilrefuse');
		expect(await back()).toMatchObject({ why: 'accord-refuse' });
		await record('oral', 'niloral');
		const cancel = { reason: 'autre', reach: 'seule' } as never;
		expect((await product.cancelDate(coordination, id, cancel)).ok).toBe(true);
		expect(await back()).toMatchObject({ why: 'intervision-annulee' });
		expect(await agendaOf(id)).toEqual([]);
		expect((await product.restoreDate(coordination, id)).ok).toBe(true);
		expect((await back()).ok).toBe(true);
	});

	it('[ACS-21] the concerned persons as they were, unless somebody changed them since', async () => {
		const intervisionId = await bench.intervision();
		const situationId = await bench.situation(intervisionId, 'Ben V.', ['seul', 'deux']);
		const place = { intervisionId, situationId };
		const invites = async () => (await agendaOf(intervisionId))[0]?.invites ?? [];
		const former = await invites();
		const [first] = former;
		const only = first ? [{ ...first, medecinTraitant: true }] : [];
		const set = (after: typeof former, seen: string | null = null) =>
			product.setInvites(coordination, place, after, seen);
		expect((await set(only)).ok).toBe(true);
		expect((await set(former, invitesMark(only))).ok).toBe(true);
		expect(invitesMark(await invites())).toBe(invitesMark(former));
		expect(await lastEvent()).toBe('situation-concernes');
		await set([]);
		expect(await set(former, invitesMark(only))).toMatchObject({ why: 'annulation-tardive' });
		expect(await invites()).toEqual([]);
	});
});
