import { answerDone, answerErrors, answerRefusal } from '#lib/coordination/answer-form.ts';
import { readTyped } from '#lib/coordination/parse-form.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import { plural } from '#lib/ui/french-date.ts';
import { removalReasonCodes } from '#domain/emargement/scan.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const answer = await locals.app.readPaper(locals.actor, params.id);
	if (!answer.ok) refusePage(answer.why);
	return { paper: answer.paper };
};

export const actions: Actions = {
	joindre: async ({ locals, params, request }) => {
		const form = await request.formData();
		const typed = readTyped(form);
		const file = form.get('fichier');
		if (!(file instanceof File) || file.size === 0) {
			const message = 'Choisissez un fichier PDF, JPEG ou PNG.';
			return answerErrors('feuille', { errors: [{ field: 'fichier', message }], typed });
		}
		const bytes = new Uint8Array(await file.arrayBuffer());
		const signers = typed['signataires'] ?? [];
		const attached = await locals.app.attachScan(locals.actor, params.id, { bytes, signers });
		if (!attached.ok) return answerRefusal('feuille', typed, attached);
		return answerDone('feuille', attachedWords(attached));
	},
	detruire: async ({ locals, params, request }) => {
		const typed = readTyped(await request.formData());
		const scanId = typed['feuille']?.[0] ?? '';
		const form = `detruire-${scanId}`;
		const reason = removalReasonCodes.find((code) => code === typed['motif']?.[0]);
		if (!reason) {
			const message = 'Dites pourquoi cette feuille est détruite.';
			return answerErrors(form, { errors: [{ field: 'motif', message }], typed });
		}
		const done = await locals.app.destroyScan(locals.actor, params.id, { scanId, reason });
		if (!done.ok) return answerRefusal(form, typed, done);
		return answerDone(form, 'La feuille est détruite. Il reste la trace de son passage.');
	}
};

function attachedWords({ confirmed, added }: { confirmed: number; added: number }): string {
	const signed = `${plural(confirmed, 'présence confirmée', 'présences confirmées')}`;
	const more = added > 0 ? `, dont ${plural(added, 'ajoutée', 'ajoutées')} à la feuille` : '';
	return `La feuille est jointe et chiffrée\u00A0: ${signed}${more}.`;
}
