import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { refusalStatus } from '#domain/shared/refusal-status.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { parseForm, readTyped } from '#lib/coordination/parse-form.ts';
import type { Actions } from './$types';

const firstText = v.optional(
	v.pipe(
		v.array(v.string()),
		v.transform(([text = '']) => text)
	),
	[]
);

const asked = v.object({
	empreinte: v.pipe(
		firstText,
		v.transform((text) => text.replaceAll(/\s/g, '').toLowerCase()),
		v.regex(
			/^[0-9a-f]{64}$/,
			'Une empreinte SHA-256 compte 64 chiffres et lettres de a à f. Copiez-la en entier.'
		)
	),
	/** « 42:9f86… »: what the browser read in the file; anything else is no place. */
	lieu: v.pipe(
		firstText,
		v.transform((text) => {
			const [, seq, hash] = /^([1-9]\d{0,8}):([0-9a-f]{64})$/.exec(text) ?? [];
			return hash === undefined ? null : { seq: Number(seq), hash };
		})
	)
});

export const actions: Actions = {
	default: async ({ locals, request, getClientAddress }) => {
		const parsed = parseForm(asked, readTyped(await request.formData()));
		if (!parsed.ok) return fail(422, { errors: parsed.errors, typed: parsed.typed });
		const { empreinte: sha256, lieu: cited } = parsed.output;
		const address = getClientAddress();
		const answer = await locals.app.judgeHeldFile({ sha256, cited, address });
		if (!answer.ok) {
			const errors = [{ field: undefined, message: refusalText[answer.why] }];
			return fail(refusalStatus(answer.why), { errors, typed: parsed.typed });
		}
		return { verdict: answer.verdict, sha256 };
	}
};
