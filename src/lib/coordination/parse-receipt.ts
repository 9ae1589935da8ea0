import { lackCodes, receiptAnswerCodes, type Receipt } from '#domain/envoi/receipt.ts';
import type { Typed } from './form-fields.ts';
import type { FormError } from './parse-form.ts';

type Parsed =
	| { readonly ok: true; readonly output: Receipt & { readonly envoiId: string } }
	| { readonly ok: false; readonly errors: readonly FormError[]; readonly typed: Typed };

/** Reads the answer of the association: « reçu », or what lacks ([RET-4]). */
export function parseReceipt(typed: Typed): Parsed {
	const answer = receiptAnswerCodes.find((code) => code === typed['answer']?.[0]);
	const ticked = lackCodes.filter((code) => typed['lacking']?.includes(code));
	const lacking = answer === 'incomplet' ? ticked : [];
	if (answer === undefined) {
		const message = 'Dites si le retour est reçu, ou incomplet.';
		return { ok: false, errors: [{ field: 'answer', message }], typed };
	}
	if (answer === 'incomplet' && lacking.length === 0) {
		const message = 'Cochez ce qui manque\u00A0: le pôle le lira tel quel.';
		return { ok: false, errors: [{ field: 'lacking', message }], typed };
	}
	return { ok: true, output: { answer, lacking, envoiId: typed['envoiId']?.[0] ?? '' } };
}
