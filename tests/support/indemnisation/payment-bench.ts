import { createHash } from 'node:crypto';
import { emargement } from '#drizzle/schema/emargement.ts';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { attendanceToday } from '#domain/emargement/attendance.ts';
import type { IntervisionRole } from '#domain/intervision/role.ts';
import { actorOf, startProduct, type Product } from '#tests/support/product/start-product.ts';

export const direction = actorOf('demodirection');
export const evaluation = actorOf('demoevaluation');

/** Who came, as what. Claire Vasseur and Thomas Wattel are libéraux, Marion Leroy is not. */
export type Came = Readonly<Record<string, IntervisionRole>>;
export const usual: Came = {
	demoanimatrice: 'animateur',
	demopharmacienne: 'participant',
	demoinfirmier: 'participant',
	demoeducatrice: 'participant'
};

let made = 0;

/** An Intervision that was held on this day, as our own presences leave it; its sheet is validated apart. */
export async function holdOn(
	{ deps }: Pick<Product, 'deps'>,
	day: string,
	came: Came = usual,
	poleId = 'demoperonne'
): Promise<string> {
	const id = `tenue${String(++made).padStart(15, '0')}`;
	const startsAt = new Date(`${day}T11:30:00Z`);
	const people = await Promise.all(
		Object.entries(came).map(async ([personId, role]) => {
			const person = await deps.people.byId(personId);
			if (!person) throw new Error(personId);
			return { intervisionId: id, personId, role, lobby: 'admis', ...attendanceToday(person) };
		})
	);
	await deps.transaction(async (tx) => {
		const row = { id, poleId, startsAt, organiser: 'DAC de la Somme' };
		await tx.insert(intervision).values({ ...row, endedAt: new Date(startsAt.getTime() + 5.4e6) });
		await tx.insert(participant).values(people);
	});
	return id;
}

/** Validates the sheet of such an Intervision, and gives what came of it. */
export async function validate(
	{ deps }: Pick<Product, 'deps'>,
	intervisionId: string,
	came: Came = usual,
	version = 1
): Promise<void> {
	const lines = await Promise.all(
		Object.entries(came).map(async ([personId, role]) => {
			const person = await deps.people.byId(personId);
			if (!person) throw new Error(personId);
			return { personId, role, ...attendanceToday(person) };
		})
	);
	const content = JSON.stringify({ lines });
	const sha256 = createHash('sha256').update(content).digest('hex');
	const reason = version === 1 ? null : 'saisie';
	await deps.transaction(async (tx) => {
		await tx.insert(emargement).values({
			...{ id: deps.id(), intervisionId, version, content, sha256, reason },
			...{ validatedBy: 'demoanimatrice', validatedAt: deps.now() }
		});
	});
}

/** A product with the two general rates of 2026: the animateur 100 €, participants 50 €. */
export async function startPayments(url: string | null) {
	const product = await startProduct(url);
	for (const [role, amountCents] of [
		['animateur', 10_000],
		['participant', 5000]
	] as const) {
		const wanted = { role, amountCents, profession: null, validFrom: '2026-01-01' };
		const set = await product.setTarif(direction, wanted);
		if (!set.ok) throw new Error(set.why);
	}
	return product;
}

const period = { from: new Date('2020-01-01'), until: new Date('2035-01-01') };

/** Presses « Établir ». */
export const establish = (product: Product) => product.establishAll(direction, period);

/** Who is paid what for one Intervision, and where it stands. */
export async function paidFor({ deps }: Pick<Product, 'deps'>, intervisionId: string) {
	const lines = await deps.indemnites.ofIntervision(intervisionId);
	return lines
		.map(({ personId, amountCents, state }) => `${personId} ${amountCents} ${state}`)
		.toSorted();
}

/** The ids of what nobody put in a bordereau yet, of one Intervision. */
export async function freeIds({ deps }: Pick<Product, 'deps'>, intervisionId: string) {
	const lines = await deps.indemnites.ofIntervision(intervisionId);
	return lines
		.filter(({ state, bordereauId }) => state === 'a-payer' && bordereauId === null)
		.map(({ id }) => id);
}
