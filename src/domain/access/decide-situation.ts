import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import { decideAccord } from '#domain/accord/decide-accord.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { SituationAction } from './situation-action.ts';
import type { SituationFacts, Standing } from './situation-facts.ts';
import { situationGrants } from './situation-grants.ts';
import type { Title } from './title.ts';

/**
 * Live actions: they show or change what is being said, so the accord must hold at that very moment, and one must be
 * sure of who is there.
 */
const needAccord: readonly SituationAction[] = [
	'conduire',
	'inviter-patient',
	'assister',
	'lire-brouillon',
	'ecrire-brouillon',
	'finaliser'
];

/** The only place where a right on a situation is decided; what is not written here is refused. */
export function decideSituation(
	who: Standing,
	situation: SituationFacts,
	action: SituationAction
): Decision {
	// [ACS-1] the patient's refusal of a person beats every title (decisions.md §1)
	if (who.refused) return refused('participant-refuse');
	// [ACS-8] withdrawal blocks, a refusal as well: nobody reads on (decisions.md §3)
	const readable = decideAccordAct(situation.accord, 'lire');
	if (!readable.ok && reads(action)) return readable;
	const allowed = situationGrants[action][situation.phase];
	if (!allowed) return refused(wrongPhase(action, situation));
	const counted = who.titles.filter(
		(title) => allowed.includes(title) && holds(title, situation, action)
	);
	if (counted.length === 0) {
		return refused(who.titles.includes('non-concerne') ? 'non-concerne' : 'titre-insuffisant');
	}
	// [ACS-2] without a valid accord a situation is opened to nobody (decisions.md §1)
	if (needAccord.includes(action)) {
		const accord = decideAccord(situation.accord);
		if (!accord.ok) return accord;
	}
	// [ACS-4] whoever was not let in waits (decisions.md §6)
	if (isLive(action, situation) && !who.admitted) return refused('pas-admis');
	// [REC-5] nor does it open to someone of whom nobody is sure (decisions.md §6)
	if (needAccord.includes(action) && who.identity === 'a-reconnaitre') {
		return refused('pas-reconnu');
	}
	// [REC-14] once it is closed, its draft is clinical text like any other
	if (isCompletion(action, situation) && who.identity !== 'forte') {
		return refused('authentification-insuffisante');
	}
	return granted;
}

/** Titles that hold on a condition; a second title never needs it ([ACS-5]). */
function holds(title: Title, situation: SituationFacts, action: SituationAction): boolean {
	// [ACS-3] someone not concerned attends only if the accord says so, and never sees the fiche
	if (title === 'non-concerne') return situation.accord.acceptsUnconcerned;
	// [REC-13] the patient and who speaks for him are in for the part that is opened to them
	if (title === 'patient' || title === 'representant') return situation.guestPart === true;
	// once told to the patient, the pistes are no longer the restituteur's to read
	return title !== 'restituteur' || action !== 'lire-suites' || situation.restituted !== true;
}

function reads(action: SituationAction): boolean {
	// [SEC-7] what can no longer be read can not be signed either
	return [
		'lire-fiche',
		'lire-suites',
		'lire-sa-piste',
		'lire-demande',
		'lire-fiches-anterieures',
		'signer',
		'demander-relecture',
		'repondre-relecture',
		'choisir-signataires',
		'corriger-fiche'
	].includes(action);
}

function isLive(action: SituationAction, situation: SituationFacts): boolean {
	if (situation.phase !== 'ouverte') return false;
	return action === 'assister' || action === 'lire-brouillon' || action === 'ecrire-brouillon';
}

function isCompletion(action: SituationAction, { phase }: SituationFacts): boolean {
	return phase === 'fermee' && (action === 'lire-brouillon' || action === 'ecrire-brouillon');
}

/** What prepares the seal: too late once it is set. */
const beforeSeal: readonly SituationAction[] = [
	'signer',
	'demander-relecture',
	'repondre-relecture',
	'choisir-signataires'
];
const ofFinalised: readonly SituationAction[] = [
	'lire-fiche',
	'corriger-fiche',
	'lire-suites',
	'suivre-suites',
	'noter-suites',
	'confier-suites',
	'lire-sa-piste'
];

function wrongPhase(action: SituationAction, { phase }: SituationFacts): Refusal {
	if (phase === 'reprise') return 'fiche-reprise';
	if (action === 'assister') return 'situation-fermee';
	if (phase === 'archivee' && action === 'archiver') return 'fiche-deja-archivee';
	if (action === 'archiver') return 'fiche-non-signee';
	if (beforeSeal.includes(action) && (phase === 'signee' || phase === 'archivee'))
		return 'fiche-deja-signee';
	if (beforeSeal.includes(action) || ofFinalised.includes(action)) return 'fiche-non-finalisee';
	if (phase === 'finalisee' || phase === 'signee' || phase === 'archivee') {
		return 'fiche-deja-finalisee';
	}
	return 'situation-fermee';
}
