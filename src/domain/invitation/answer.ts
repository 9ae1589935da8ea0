/** How someone says that he or she will come; all ways of coming are of equal value (decisions.md §4). */
export const answers = {
	presentiel: 'Sur place',
	visio: 'En visio',
	audio: 'En audio, sans image',
	telephone: 'Par téléphone',
	absent: 'Absent·e'
} as const;

export type Answer = keyof typeof answers;
export const answerCodes = Object.keys(answers) as readonly Answer[];

/** Why someone does not come: codes only, a free text would end up holding a patient ([INV-11]). */
export const absenceReasons = {
	agenda: 'Déjà pris·e à cette date',
	conge: 'En congé',
	urgence: 'Urgence ou soins à assurer',
	suivi: 'Je ne suis pas, ou plus, concerné·e',
	autre: 'Autre raison'
} as const;

export type AbsenceReason = keyof typeof absenceReasons;
export const absenceReasonCodes = Object.keys(absenceReasons) as readonly AbsenceReason[];

type Format = 'distance' | 'hybride' | 'presentiel';

/** The answers that make sense for this format: nobody comes to a room that does not exist ([INV-10]). */
export function offeredAnswers(format: Format): readonly Answer[] {
	switch (format) {
		case 'distance':
			return ['visio', 'audio', 'telephone', 'absent'];
		case 'hybride':
			return answerCodes;
		case 'presentiel':
			return ['presentiel', 'telephone', 'absent'];
	}
}

/** What was answered, whole. */
export interface AnswerGiven {
	readonly answer: Answer;
	readonly reason: AbsenceReason | null;
	/** The number to call; for « Par téléphone » alone. */
	readonly phone: string | null;
}

/** What an answer lacks, in words, field by field. */
export function checkAnswer(
	given: { readonly answer: string; readonly reason: string; readonly phone: string },
	format: Format
):
	| { readonly ok: true; readonly given: AnswerGiven }
	| { readonly ok: false; readonly field: string; readonly message: string } {
	const answer = offeredAnswers(format).find((code) => code === given.answer);
	if (!answer) {
		return { ok: false, field: 'answer', message: 'Choisissez comment vous participez.' };
	}
	const phone = answer === 'telephone' ? readPhone(given.phone) : null;
	if (answer === 'telephone' && phone === null) {
		const message = 'Indiquez le numéro où vous joindre, par exemple 06 12 34 56 78.';
		return { ok: false, field: 'phone', message };
	}
	const reason = absenceReasonCodes.find((code) => code === given.reason) ?? null;
	return { ok: true, given: { answer, phone, reason: answer === 'absent' ? reason : null } };
}

/** A number and nothing else, « +33 6 12 34 56 78 » or « 06 12 34 56 78 », as it is dialled. */
export function readPhone(text: string): string | null {
	const digits = text.replace(/[\s.()\u00a0\u202f-]/g, '').replace(/^00/, '+');
	if (/^0[1-9]\d{8}$/.test(digits)) return digits.replace(/(\d\d)(?=\d)/g, '$1 ');
	return /^\+[1-9]\d{7,14}$/.test(digits) ? digits : null;
}
