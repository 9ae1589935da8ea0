import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { App } from '#server/app.ts';
import { answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { questionBox } from '#lib/coordination/form-memory.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { guestLimit, parseDeposit } from '#lib/demande/parse-deposit.ts';

/** Rows shown at first. */
const firstRows = 2;
const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Draws what the page carries: the private link to come, and the moment at which it was opened. */
export function openDeposit() {
	const bytes = crypto.getRandomValues(new Uint8Array(32));
	return {
		envoi: Array.from(bytes, (byte) => letters[byte & 31]).join(''),
		ouvert: Date.now(),
		rows: firstRows
	};
}

/** Sends a demande; what was typed comes back with each refusal. */
export async function deposit(
	app: App,
	{ request, getClientAddress }: Pick<RequestEvent, 'request' | 'getClientAddress'>,
	poleToken: string | null
) {
	const typed = readTyped(await request.formData());
	const parsed = parseDeposit(typed);
	if (!parsed.ok) return answerErrors('demande', parsed);
	const token = typed['envoi']?.[0] ?? '';
	const sent = await app.depositDemande({
		form: parsed.output,
		poleToken,
		token,
		trap: typed['website']?.[0] ?? '',
		openedAt: Number(typed['ouvert']?.[0] ?? Number.NaN),
		address: getClientAddress(),
		today: parisDay(new Date()),
		confirmed: typed[questionBox] ?? []
	});
	if (!sent.ok) return answerRefusal('demande', { ...typed, website: [] }, sent);
	redirect(303, `/demande/suivi/${token}?merci`);
}

/** One more row of « qui inviter », for a page without a script: everything typed is shown again. */
export async function addRow({ request }: Pick<RequestEvent, 'request'>) {
	const typed = readTyped(await request.formData());
	const rows = Math.min(guestLimit, (typed['inviteName']?.length ?? firstRows) + 1);
	return { form: 'demande', typed, rows };
}
