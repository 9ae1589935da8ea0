import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInCalc } from '#tests/support/indemnisation/open-in-calc.ts';
import {
	direction,
	establish,
	evaluation,
	freeIds,
	holdOn,
	paidFor,
	startPayments,
	usual,
	validate
} from '#tests/support/indemnisation/payment-bench.ts';
import { actorOf, databases, type Product } from '#tests/support/product/start-product.ts';

const thisYear = new Date().getFullYear();

describe.each(databases)('bordereaux on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startPayments(url);
	});
	afterAll(() => product.stop());

	/** Held, validated, established: what may go into a bordereau. */
	async function due(day: string): Promise<readonly string[]> {
		const id = await holdOn(product, day);
		await validate(product, id);
		await establish(product);
		return freeIds(product, id);
	}
	async function put(ids: readonly string[]) {
		const filled = await product.putInBordereau(direction, ids);
		if (!filled.ok) throw new Error(filled.why);
		return filled;
	}
	const stateOf = async (id: string) => (await product.deps.indemnites.byIds([id]))[0];
	const noticesTo = async (personId: string) =>
		(await product.deps.journal.entries()).filter(
			({ event, subject }) => event === 'avis-paiement' && subject === personId
		).length;

	it('[IND-8] numbers follow each other, whoever presses at once', async () => {
		const numbers: string[] = [];
		for (const day of ['2026-04-01', '2026-04-02', '2026-04-03']) {
			const [one = '', two = '', three = ''] = await due(day);
			const both = await Promise.all([
				product.putInBordereau(direction, [one, two]),
				product.putInBordereau(evaluation, [two, three]),
				product.putInBordereau(direction, [two])
			]);
			const made = both.flatMap((filled) => (filled.ok ? [filled] : []));
			expect(made.reduce((sum, { lines }) => sum + lines, 0)).toBe(3);
			expect(new Set(made.map(({ number }) => number)).size).toBe(1);
			numbers.push(made[0]?.number ?? '');
			expect(await product.transmitBordereau(direction, made[0]?.bordereauId ?? '')).toEqual({
				ok: true
			});
		}
		expect(numbers).toEqual(['001', '002', '003'].map((rank) => `${thisYear}-${rank}`));
		await expect(
			product.deps.transaction((tx) =>
				tx.execute(sql`update bordereau set number = '1999-001' where number = ${numbers[0]}`)
			)
		).rejects.toThrow();
	});

	it('[IND-7] a line is taken back before it is transmitted, and not after', async () => {
		const [one = '', two = ''] = await due('2026-04-07');
		const { bordereauId, number } = await put([one, two]);
		expect(await product.takeFromBordereau(direction, one)).toEqual({ ok: true });
		expect(await stateOf(one)).toMatchObject({ state: 'a-payer', bordereauId: null });
		// nothing is left in it: its number waits for the next ones
		expect(await product.takeFromBordereau(direction, two)).toEqual({ ok: true });
		expect(await put([one, two])).toMatchObject({ bordereauId, number, lines: 2 });
		await product.transmitBordereau(direction, bordereauId);
		expect(await product.takeFromBordereau(direction, one)).toMatchObject({
			why: 'indemnite-changee'
		});
		expect(await stateOf(one)).toMatchObject({ state: 'transmis', bordereauId });
		expect(await product.setIndemniteAside(direction, one, 'refus-comptabilite')).toEqual({
			ok: true
		});
		expect(await stateOf(one)).toMatchObject({
			state: 'ecartee',
			reason: 'refus-comptabilite',
			bordereauId
		});
		expect(await product.putIndemniteBack(direction, one)).toEqual({ ok: true });
		expect(await stateOf(one)).toMatchObject({ state: 'transmis', reason: null });
		const entries = await product.deps.journal.entries();
		const told = entries.filter(({ subject }) => subject === one).map(({ event }) => event);
		expect(told).toEqual([
			...['indemnite-au-bordereau', 'indemnite-reprise', 'indemnite-au-bordereau'],
			...['indemnite-transmise', 'indemnite-ecartee', 'indemnite-remise']
		]);
		await expect(
			product.deps.transaction((tx) =>
				tx.execute(sql`update indemnite set amount_cents = 1 where id = ${one}`)
			)
		).rejects.toThrow();
	});

	it('[IND-15] a sheet corrected since is told of; what it pays no more is neither transmitted nor paid', async () => {
		const [one = '', two = '', three = ''] = await due('2026-04-08');
		const { intervisionId = '' } = (await stateOf(one)) ?? {};
		const { bordereauId } = await put([one, two, three]);
		const offSheet = async () => {
			const read = await product.readBordereau(direction, bordereauId);
			return read.ok && read.lines.filter((line) => line.offSheet).map(({ personId }) => personId);
		};
		expect(await offSheet()).toEqual([]);
		const { demopharmacienne, ...without } = usual;
		expect(demopharmacienne).toBe('participant');
		await validate(product, intervisionId, without, 2);
		await establish(product);
		expect(await offSheet()).toEqual(['demopharmacienne']);
		const why = 'indemnite-hors-feuille';
		expect(await product.transmitBordereau(direction, bordereauId)).toEqual({ ok: false, why });
		const [gone = ''] = (await product.deps.indemnites.byIds([one, two, three]))
			.filter(({ personId }) => personId === 'demopharmacienne')
			.map(({ id }) => id);
		// taken out, it follows the sheet
		expect(await product.takeFromBordereau(direction, gone)).toEqual({ ok: true });
		expect(await stateOf(gone)).toMatchObject({ state: 'ecartee', reason: 'feuille-corrigee' });
		expect(await product.transmitBordereau(direction, bordereauId)).toEqual({ ok: true });
		// corrected once more after that: it is set aside with a reason, then the others are paid
		await validate(product, intervisionId, { demoanimatrice: 'animateur' }, 3);
		await establish(product);
		expect(await offSheet()).toEqual(['demoinfirmier']);
		const payment = { bordereauId, paidOn: '2026-05-04', ids: null };
		expect(await product.payBordereau(direction, payment)).toEqual({ ok: false, why });
		const listed = await product.listIndemnites(direction, {
			...{ state: 'transmis', poleId: null, page: 0 },
			...{ from: '2026-04-08', until: '2026-04-08' }
		} as const);
		expect(listed.ok && listed.indemnites.lines.map(({ offSheet: off }) => off).toSorted()).toEqual(
			[false, true]
		);
		const [nurse] = (await product.deps.indemnites.ofBordereau(bordereauId)).filter(
			({ personId }) => personId === 'demoinfirmier'
		);
		await product.setIndemniteAside(direction, nurse?.id ?? '', 'feuille-corrigee');
		expect(await offSheet()).toEqual([]);
		expect(await product.payBordereau(direction, payment)).toMatchObject({ ok: true, lines: 1 });
	});

	it('[IND-10] each person is told once, with the proposal to join and without a patient', async () => {
		const ids = await due('2026-04-09');
		const { bordereauId } = await put(ids);
		await product.transmitBordereau(direction, bordereauId);
		const payment = { bordereauId, paidOn: '2026-05-05', ids: null };
		const before = await noticesTo('demoinfirmier');
		const both = await Promise.all([
			product.payBordereau(direction, payment),
			product.payBordereau(evaluation, payment),
			product.payBordereau(direction, payment)
		]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await noticesTo('demoinfirmier')).toBe(before + 1);
		const [nurse] = (await product.deps.indemnites.byIds(ids)).filter(
			({ personId }) => personId === 'demoinfirmier'
		);
		if (!nurse) throw new Error('no line');
		expect(nurse).toMatchObject({ state: 'paye', paidOn: '2026-05-05' });
		// as long as the notice has not left, all of it is undone; paid again, it is told once
		expect(await product.undoPayment(direction, nurse.id)).toEqual({ ok: true });
		expect(await stateOf(nurse.id)).toMatchObject({
			state: 'transmis',
			paidOn: null,
			noticeAt: null
		});
		expect(await product.payBordereau(direction, payment)).toMatchObject({ lines: 1, notices: 1 });
		// a quarter of an hour later
		await product.deps.transaction((tx) =>
			tx.execute(sql`update outbox set due_at = now() where key like 'avis-paiement/%'`)
		);
		product.deps.outbox.wake();
		await product.deps.outbox.settle(`avis-paiement/${nurse.id}`, 10_000);
		const mails = (product.services.mailbox?.list() ?? []).filter(
			({ to, subject }) => to.startsWith('thomas.wattel') && subject.includes('indemnités')
		);
		expect(mails).toHaveLength(1);
		expect(mails[0]?.text).toContain('50,00');
		expect(mails[0]?.text).toContain('rejoindre l’association');
		expect(mails[0]?.text).not.toMatch(/Jade|situation|patient/);
		expect(await product.undoPayment(direction, nurse.id)).toMatchObject({ why: 'avis-parti' });
		expect((await stateOf(nurse.id))?.state).toBe('paye');
	});

	it('[IND-12] each reads her own, and her own sheet alone', async () => {
		const own = await product.readOwnIndemnites(actorOf('demoinfirmier'));
		if (!own.ok) throw new Error(own.why);
		expect(own.lines.length).toBeGreaterThan(0);
		expect(own.lines.every(({ personId }) => personId === 'demoinfirmier')).toBe(true);
		const id = own.lines[0]?.id ?? '';
		expect((await product.printIndemnite(actorOf('demoinfirmier'), id)).ok).toBe(true);
		expect((await product.printIndemnite(evaluation, id)).ok).toBe(true);
		for (const personId of ['demopharmacienne', 'democoordination', 'demoprotection'])
			expect(await product.printIndemnite(actorOf(personId), id)).toEqual({
				...{ ok: false, why: 'introuvable' }
			});
		const link = actorOf('demoinfirmier', { intervisionId: 'demointervision' });
		expect((await product.readOwnIndemnites(link)).ok).toBe(false);
	});

	it('[IND-8] LibreOffice opens both files: days are days, amounts are numbers, texts are texts', async () => {
		await product.deps.transaction((tx) =>
			tx.execute(sql`update person set structure_name = '=1+1;"x"', family_name = '+Wattel',
				rpps = '10100000017' where id = 'demoinfirmier'`)
		);
		const ids = await due('2026-04-14');
		const { bordereauId, number } = await put(ids);
		for (const format of ['xlsx', 'csv'] as const) {
			const file = await product.exportBordereau(evaluation, bordereauId, format);
			if (!file.ok) throw new Error(file.why);
			expect(file.filename).toBe(`bordereau-${number}.${format}`);
			const rows = openInCalc(file.bytes, format);
			const cells = rows.find((row) => row.some(({ value }) => value.includes('Wattel')));
			if (!cells) throw new Error('no line');
			const head = rows[0]?.map(({ shown }) => shown) ?? [];
			const under = (label: string) => cells[head.indexOf(label)];
			expect(rows.flat().filter(({ formula }) => formula !== null)).toEqual([]);
			expect(under('Nom')).toMatchObject({ type: 'string' });
			expect(under('Nom')?.value).toMatch(/^'?\+Wattel$/);
			expect(under('Structure')?.type).toBe('string');
			expect(under('Structure')?.value).toMatch(/^'?=1\+1;"x"$/);
			expect(under('Intervision du')).toMatchObject({ type: 'date', value: '2026-04-14' });
			expect(under('Tarif depuis le')).toMatchObject({ type: 'date', value: '2026-01-01' });
			expect(under('Montant (€)')?.type).toMatch(/^(float|currency)$/);
			expect(Number(under('Montant (€)')?.value)).toBe(50);
			expect(under('Montant (€)')?.shown).toMatch(
				format === 'xlsx' ? /^50[.,]00\s€$/ : /^50([.,]00)?$/
			);
			expect(under('Bordereau')).toMatchObject({ type: 'string', value: number });
			expect(rows).toHaveLength(ids.length + (format === 'xlsx' ? 2 : 1));
			if (format === 'xlsx') {
				expect(under('RPPS')).toMatchObject({ type: 'string', value: '10100000017' });
				expect(Number(rows.at(-1)?.[head.indexOf('Montant (€)')]?.value)).toBe(200);
			}
		}
		expect(await paidFor(product, (await stateOf(ids[0] ?? ''))?.intervisionId ?? '')).toHaveLength(
			3
		);
		const left = (await product.deps.journal.entries()).filter(
			({ event, subject }) => event === 'bordereau-exporte' && subject === bordereauId
		);
		expect(left.map(({ payload }) => payload['format'])).toEqual(['xlsx', 'csv']);
		expect(
			(await product.exportBordereau(actorOf('democoordination'), bordereauId, 'csv')).ok
		).toBe(false);
	}, 180_000);
});
