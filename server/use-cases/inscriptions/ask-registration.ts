import type { Format } from '#domain/pole/site.ts';
import type { RateLimit } from '#server/auth/rate-limit.ts';
import type { RegistrationWish } from '#server/db/inscriptions.ts';
import type { Deps } from '../deps.ts';
import { fullName } from '../full-name.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { guardForm } from '../guard-form.ts';

export interface RegistrationDeps extends Deps {
	readonly inscriptionLimit: RateLimit;
}

/** [PLA-18] All that the pôle's link shows: its name, its dates, how they meet. Never a situation, never a name. */
export interface RegistrationPage {
	readonly poleName: string;
	readonly dates: readonly {
		readonly id: string;
		readonly startsAt: string;
		readonly minutes: number;
		readonly format: Format;
	}[];
}

/** A pôle does not look farther than a season. */
const MAX_DATES = 24;
/** [PLA-17] A link that leaks can not drown the coordination. */
const MAX_WAITING = 60;

/** Shows the pôle's coming dates to whoever holds its link; null: the link opens nothing. */
export async function readRegistrationPage(
	deps: Deps,
	token: string
): Promise<RegistrationPage | null> {
	const pole = await deps.poles.byRegistration(deps.sha256(token));
	if (!pole) return null;
	const dates = (await deps.planning.comingOf(pole.id, deps.now())).slice(0, MAX_DATES);
	return {
		poleName: pole.name,
		dates: dates.map(({ id, startsAt, minutes, format }) => ({
			id,
			startsAt: startsAt.toISOString(),
			minutes,
			format
		}))
	};
}

/**
 * [PLA-17] Keeps that someone asks to attend a date. It opens nothing: the coordination answers. The same answer is given
 * for an address that already asked, or that is known: nobody learns who is registered.
 */
export async function askRegistration(
	deps: RegistrationDeps,
	{ token, address }: { readonly token: string; readonly address: string },
	wish: RegistrationWish
): Promise<FormOutcome> {
	const pole = await deps.poles.byRegistration(deps.sha256(token));
	if (!pole) return { ok: false, why: 'lien-inconnu', fields: [] };
	const byPlace = deps.inscriptionLimit.take(`place:${address}`);
	const byMail = deps.inscriptionLimit.take(`mail:${deps.sha256(wish.email)}`);
	if (!byPlace || !byMail) return { ok: false, why: 'trop-de-demandes', fields: [] };
	const coming = await deps.planning.comingOf(pole.id, deps.now());
	if (!coming.some(({ id }) => id === wish.intervisionId)) {
		const message = 'Cette date n’est plus proposée. Choisissez-en une autre.';
		return { ok: false, why: 'saisie-invalide', fields: [{ field: 'intervisionId', message }] };
	}
	if ((await deps.inscriptions.waitingIn(pole.id)) >= MAX_WAITING) {
		return { ok: false, why: 'trop-de-demandes', fields: [] };
	}
	const guarded = await guardWish(deps, pole.id, wish);
	if (!guarded.ok) return guarded;
	if (await deps.inscriptions.isAsked(wish.intervisionId, wish.email)) return { ok: true };
	const id = deps.id();
	const askedAt = deps.now();
	const declared = { secrecyDeclared: true, notIndustryDeclared: true };
	await deps.inscriptions.add({
		id,
		intervisionId: wish.intervisionId,
		givenName: wish.givenName,
		familyName: wish.familyName,
		email: wish.email,
		profession: wish.profession,
		mode: wish.mode,
		structureKind: wish.structureKind,
		structureName: wish.structureName,
		...declared,
		askedAt
	});
	await deps.journal.append({
		at: askedAt.toISOString(),
		actor: 'system',
		event: 'inscription-demandee',
		subject: id,
		payload: { intervision: wish.intervisionId }
	});
	return { ok: true };
}

/**
 * Only what certainly names or numbers somebody stops a professional who writes where she works. The structures that the
 * pôle knows are nobody's; the one that is typed here is not believed to be one.
 */
async function guardWish(deps: Deps, poleId: string, wish: RegistrationWish): Promise<FormOutcome> {
	const { givenName, familyName, structureName } = wish;
	const structures = (await deps.annuaire.structures([poleId])).map(({ name }) => name);
	const question = {
		profile: 'fiche',
		known: [],
		invited: [fullName(wish)],
		structures
	} as const;
	const blocks = ({ severity }: { readonly severity: string }) => severity === 'blocking';
	const work = await guardForm(deps, { texts: { structureName }, confirmed: [] }, question, blocks);
	if (!work.ok) return work;
	return guardForm(
		deps,
		{ texts: { givenName, familyName }, confirmed: [] },
		question,
		(finding) => blocks(finding) && finding.label !== 'PERSON'
	);
}
