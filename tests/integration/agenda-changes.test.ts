import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAgenda } from '#tests/support/planning/agenda-bench.ts';
import { actorOf, databases } from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');

describe.each(databases)(
	'a situation that the organiser moves or takes off, on $kind',
	({ url }) => {
		let bench: Awaited<ReturnType<typeof startAgenda>>;
		let product: (typeof bench)['product'];
		beforeAll(async () => {
			bench = await startAgenda(url);
			({ product } = bench);
		});
		afterAll(() => product.stop());
		const intervision = () => bench.intervision();
		const situation = (id: string, designation: string, people: readonly string[]) =>
			bench.situation(id, designation, people);
		const mailsTo = (id: string) => bench.mailsTo(id);
		const settle = (id: string) => bench.settle(id);
		const toTell = async (id: string) => {
			const read = await product.readInvitations(coordination, id);
			return read.ok ? [read.board.toTell.length, read.board.toRelease.length] : read.why;
		};
		const stateOf = async (id: string, who: string) => {
			const read = await product.readInvitations(coordination, id);
			return read.ok && read.board.people.find(({ personId }) => personId === who)?.state;
		};
		/** One guest for the situation, one for another as well; both invited. */
		async function filled(designation: string) {
			const id = await intervision();
			const moving = await situation(id, designation, ['seul', 'deux']);
			await situation(id, 'Rose L.', ['deux']);
			await product.sendInvitations(coordination, id, ['seul', 'deux']);
			await settle(id);
			return { id, moving };
		}

		it('[INV-18] a situation moved: who came for it alone is to be told, and then is expected there only', async () => {
			const { id, moving } = await filled('Max G.');
			const other = await intervision();
			const count = mailsTo('seul').length;
			const to = { situationId: moving, toId: other };
			expect((await product.moveSituation(coordination, id, to)).ok).toBe(true);
			expect(await toTell(id)).toEqual([1, 1]);
			expect(mailsTo('seul')).toHaveLength(count);
			expect(await product.tellChange(coordination, id)).toMatchObject({ ok: true, told: 1 });
			await settle(id);
			expect(mailsTo('seul')).toHaveLength(count + 1);
			expect(mailsTo('seul')[0]?.calendar?.method).toBe('CANCEL');
			expect(mailsTo('seul')[0]?.text).toContain('a été retirée de l’ordre du jour');
			expect(await toTell(id)).toEqual([0, 0]);
			expect(await stateOf(id, 'seul')).toBe('lien-retire');
			expect(await stateOf(other, 'seul')).toBe('a-inviter');
		});

		it('[INV-18] moved back before anybody was told: nothing to tell; after: to be invited anew', async () => {
			const { id, moving } = await filled('Eva R.');
			const other = await intervision();
			const there = { situationId: moving, toId: other };
			const back = { situationId: moving, toId: id };
			await product.moveSituation(coordination, id, there);
			await product.moveSituation(coordination, other, back);
			expect(await toTell(id)).toEqual([0, 0]);
			expect(await stateOf(id, 'seul')).toBe('invitee');
			await product.moveSituation(coordination, id, there);
			await product.tellChange(coordination, id);
			await product.moveSituation(coordination, other, back);
			expect(await stateOf(id, 'seul')).toBe('a-inviter');
		});

		it('[INV-18] taken off by the coordination: to be told as well, unless another situation brings them', async () => {
			const { id, moving } = await filled('Paul S.');
			expect((await product.removeSituation(coordination, id, moving)).ok).toBe(true);
			expect(await toTell(id)).toEqual([1, 1]);
			const facts = await product.deps.reader.loadFacts(id);
			const stays = facts?.situations[0]?.id ?? '';
			const concerned = ['seul', 'deux'].map((personId) => ({
				...{ personId, medecinTraitant: false, pharmacienAttitre: false }
			}));
			await product.setInvites(coordination, { intervisionId: id, situationId: stays }, concerned);
			expect(await toTell(id)).toEqual([0, 0]);
		});
	}
);
