import type { Candidate } from '../finding.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { TextView } from '../text-view.ts';
import { Kind } from '../token-kind.ts';
import { isCapital, isKind } from './name-likeness.ts';
import { isProfessionalWord } from './professional-word.ts';

const qualifiers = wordSet(
	`traitant traitante referent referente liberal liberale scolaire coordonnateur coordinateur coordinatrice social
	sociale judiciaire specialise specialisee addictologue generaliste psychiatre clinicien clinicienne hospitalier de du d la des
	l le csapa caarud cmp ch chu dac cpts msp epsm elsa service pole secteur ville et diplome d'etat etat`
);
const labels = wordSet(
	`coordination animation coanimation secretariat presents presentes excuses excusees absents equipe`
);
const maxQualifiers = 4;

/** Index of the professional word that announces the token `at` (« médecin traitant Mme … »), or -1. */
export function professionalBefore(view: TextView, at: number, withLabels = true): number {
	// « le médecin de X »: X is the patient.
	if (/^(?:de|d|du)$/.test(view.tokens[at - 1]?.folded ?? '')) return -1;
	for (let back = at - 1; back >= 0 && at - back <= maxQualifiers + 1; back -= 1) {
		const token = view.tokens[back];
		if (token === undefined) return -1;
		const gap = view.plain.slice(token.end, view.tokens[back + 1]?.start);
		// « le pharmacien, M. X »; without a civility the comma begins something else.
		const comma = /^, ?$/.test(gap) && isKind(view.tokens[back + 1], Kind.civility);
		const colon = token.link === 'break' && (comma || /^\s?:\s*$/.test(gap));
		if (token.link === 'break' && !colon) return -1;
		const label =
			colon && (isKind(token, Kind.professional) || (withLabels && labels.has(token.folded)));
		if (isProfessionalWord(token) || label) return back;
		// « … le médecin traitant. Le … »: the sentence ended.
		if (token.link === 'dot' || !qualifiers.has(token.folded)) return -1;
	}
	return -1;
}

const determiners = wordSet(`le la l son sa notre leur une un cette ce`);
const practice = wordSet(
	`medecin pharmacien pharmacienne psychiatre addictologue psychologue docteur coordinateur coordinatrice directeur directrice`
);
const sigles = wordSet(`ide idel ipa cesf as tisf idec ash aes`);

/** « Mme X, la curatrice », « X (éducateur au CAARUD) », « Mme X, IDE »: who helps, not who is helped. */
function professionalAfter(view: TextView, last: number): boolean {
	const end = view.tokens[last];
	const next = view.tokens[last + 1];
	if (end === undefined || next === undefined) return false;
	const gap = view.plain.slice(end.end, next.start);
	if (!/^\s?[,(]?\s?$/.test(gap)) return false;
	// « Mme X (CSAPA) »: she works there.
	if (/\($/.test(gap.trim()) && isKind(next, Kind.structure) && isCapital(next)) return true;
	const determined = determiners.has(next.folded);
	const word = determined ? view.tokens[last + 2] : next;
	if (word === undefined || !isKind(word, Kind.professional)) return false;
	if (determined || gap.includes('(')) return true;
	if (sigles.has(word.folded)) return isCapital(word) || word.folded === 'idel';
	// « Mme X, éducatrice au CAARUD »; « Mme X, infirmière, 45 ans » may be the patient.
	const link = view.tokens[last + 2];
	const place = view.tokens[last + 3];
	const where =
		/^(?:au|du|a|de|en)$/.test(link?.folded ?? '') &&
		isKind(place, Kind.structure | Kind.safe | Kind.particle);
	const trade =
		/^(?:sociale?|specialisee?|traitante?|referente?|liberale?|scolaire|generaliste|addictologue|coordonnateur|coordinateur|coordinatrice)$/;
	// « J. X, médecin généraliste à Lille », « P. X, pharmacien à Fourmies »: a doctor's town is told, a patient's job is not.
	const practises = practice.has(word.folded) && /^(?:a|au|du|de|en)$/.test(link?.folded ?? '');
	return where || practises || trade.test(link?.folded ?? '');
}

/** [GAR-7] A name that belongs to a professional is asked instead of blocked: the function would do. */
export function softenProfessional(
	view: TextView,
	from: number,
	last: number,
	candidate: Candidate
): Candidate {
	// « Coordination : Sandra Hermant » names who coordinates; « @coordination : Duchemin n'a pas… » speaks to her.
	const announced = professionalBefore(view, from, !candidate.rule.startsWith('lone-')) !== -1;
	if (!announced && !professionalAfter(view, last)) return candidate;
	// « par le médecin traitant : X, 61 ans »: professionals' ages are not told.
	const rest = view.plain.slice(view.tokens[last]?.end, (view.tokens[last]?.end ?? 0) + 9);
	if (/^ ?[,(]? ?\d{1,2} ?ans/.test(rest)) return candidate;
	return {
		...candidate,
		rule: 'professional-name',
		severity: 'confirm',
		score: 0.7,
		why: [...candidate.why, 'professional-title']
	};
}
