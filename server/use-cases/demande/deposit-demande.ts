import { checkDemande } from '#domain/demande/check-demande.ts';
import type { DemandeForm } from '#domain/demande/demande.ts';
import { duplicateDays, duplicateText } from '#domain/demande/duplicate.ts';
import { looksAutomatic } from '#domain/demande/robot.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { poleOfLink } from './demande-links.ts';
import { guardDemande } from './guard-demande.ts';

/** What the page posts beside the form itself. */
export interface Deposit {
	readonly form: DemandeForm;
	/** The link of a pôle; null on the association's page. */
	readonly poleToken: string | null;
	/** Drawn by the page that was opened: the private link to come, and what makes a double click one deposit. */
	readonly token: string;
	readonly trap: string;
	readonly openedAt: number;
	readonly address: string;
	/** ISO day in Paris. */
	readonly today: string;
	/** Doubts of the guard answered in the form. */
	readonly confirmed: readonly string[];
}

interface Limit {
	take(key: string): boolean;
}

export interface DepositDeps extends Deps {
	readonly depositLimits: { readonly address: Limit; readonly link: Limit; readonly mail: Limit };
	readonly receiptWords: (link: string) => { readonly subject: string; readonly text: string };
	dossierCode(poleCode: string): string;
}

interface Pole {
	readonly id: string;
	readonly code: string;
}

const tokenShape = /^[a-z2-7]{32}$/;
const dayMs = 86_400_000;

/** Takes a demande from someone without an account: written, never read back ([DEM-9]). */
export async function depositDemande(deps: DepositDeps, deposit: Deposit): Promise<FormOutcome> {
	const no = (why: Refusal): FormOutcome => ({ ok: false, why, fields: [] });
	const { form, poleToken, token, address } = deposit;
	if (!tokenShape.test(token)) return no('saisie-invalide');
	const tokenHash = deps.sha256(token);
	// [DEM-6] a second press, or the page sent again: it is in already
	if (await deps.demandes.idByAccess(tokenHash)) return { ok: true };
	// [DEM-7] before anything is read or written
	if (!deps.depositLimits.address.take(address)) return no('trop-de-demandes');
	if (!deps.depositLimits.link.take(poleToken ?? '')) return no('trop-de-demandes');
	if (looksAutomatic(deposit.trap, deposit.openedAt, deps.now().getTime())) {
		return no('envoi-automatique');
	}
	const pole = poleToken === null ? null : await poleOfLink(deps, poleToken);
	if (poleToken !== null && pole === null) return no('lien-inconnu');
	const wrong = checkDemande(form, deposit.today);
	const guarded = await guardDemande(deps, form, deposit.confirmed);
	if (!guarded.ok && guarded.why === 'garde-indisponible') return guarded;
	if (wrong.length > 0 || !guarded.ok) {
		const fields = [...wrong, ...(guarded.ok ? [] : guarded.fields)];
		const questions = guarded.ok ? [] : (guarded.questions ?? []);
		return { ok: false, why: 'saisie-invalide', fields, questions };
	}
	const kept = { ...form, designation: guarded.designation };
	const fresh = await deps.transaction((tx) => keep(deps, kept, { pole, tokenHash }, tx));
	if (fresh && form.email !== null) await sendReceipt(deps, form.email, token);
	return { ok: true };
}

type Tx = Parameters<Parameters<Deps['transaction']>[0]>[0];

/** Writes the demande once; the same one sent again only gets one more private link. True when it is new. */
async function keep(
	deps: DepositDeps,
	form: DemandeForm,
	{ pole, tokenHash }: { readonly pole: Pole | null; readonly tokenHash: string },
	tx: Tx
): Promise<boolean> {
	const at = deps.now();
	await deps.demandes.lockDeposits(tx);
	if (await deps.demandes.idByAccess(tokenHash, tx)) return false;
	const told = duplicateText(form, pole?.id ?? null);
	const fingerprint = told === null ? null : deps.sha256(told);
	const since = new Date(at.getTime() - duplicateDays * dayMs);
	const same = fingerprint === null ? null : await deps.demandes.sameSince(tx, fingerprint, since);
	if (same !== null) {
		await deps.demandes.addAccess(tx, tokenHash, same);
		return false;
	}
	const id = deps.id();
	const { guests, ...fields } = form;
	const dossierId = pole === null ? null : await newDossier(deps, pole, form.designation, tx);
	const row = { ...fields, demandeurs: [...fields.demandeurs], motifs: [...fields.motifs] };
	const problematiques = [...fields.problematiques];
	await deps.demandes.add(
		tx,
		{ ...row, problematiques, id, poleId: pole?.id ?? null, dossierId, fingerprint, createdAt: at },
		guests
	);
	await deps.demandes.addAccess(tx, tokenHash, id);
	await deps.journal.append(
		{
			at: at.toISOString(),
			actor: 'system',
			event: 'demande-deposee',
			subject: id,
			payload: { pole: pole?.id ?? null, accord: form.accord, urgency: form.urgency }
		},
		tx
	);
	return true;
}

/** [DOS-1] A demande that arrives in a pôle has a dossier of its own, until someone says that it is the same patient. */
export async function newDossier(
	deps: Pick<DepositDeps, 'id' | 'dossierCode' | 'dossiers'>,
	pole: Pole,
	designation: string,
	tx: Tx
): Promise<string> {
	const id = deps.id();
	const code = deps.dossierCode(pole.code);
	await deps.dossiers.add({ id, poleId: pole.id, code, designation: designation || code }, tx);
	return id;
}

/** [DEM-10] One receipt, without content, and few to one address; a relay that refuses stops no demande. */
async function sendReceipt(deps: DepositDeps, to: string, token: string): Promise<void> {
	if (!deps.depositLimits.mail.take(to)) return;
	const words = deps.receiptWords(`${deps.origin}/demande/suivi/${token}`);
	// The page shows the same link: nothing is lost, and the cause may hold the address.
	await deps.mailer.send({ to, ...words }).catch(() => undefined);
}
