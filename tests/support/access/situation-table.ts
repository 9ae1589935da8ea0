import { accordStateCodes, noAccord, type Accord } from '#domain/accord/accord.ts';
import type { SituationAction } from '#domain/access/situation-action.ts';
import type { SituationFacts, Standing } from '#domain/access/situation-facts.ts';
import type { Title } from '#domain/access/title.ts';
import { situationPhaseCodes } from '#domain/situation/phase.ts';

/**
 * The table of decisions.md §1, written again from the document and not from the code.
 * « toujours »: in every phase. A title that is not here may do nothing.
 */
const table = `
animateur
  toujours   lire-logistique lire-demande lire-motif-attente enregistrer-accord retirer-accord
  inscrite   savoir-attendu lire-fiches-anterieures conduire inviter-patient
  ouverte    savoir-attendu lire-fiches-anterieures conduire inviter-patient assister lire-brouillon ecrire-brouillon finaliser
  fermee     lire-fiches-anterieures conduire lire-brouillon ecrire-brouillon finaliser abandonner-brouillon
  finalisee  lire-fiche lire-suites signer demander-relecture repondre-relecture choisir-signataires corriger-fiche suivre-suites noter-suites confier-suites
  signee     lire-fiche lire-suites corriger-fiche suivre-suites noter-suites confier-suites
  archivee   lire-fiche lire-suites corriger-fiche suivre-suites noter-suites confier-suites
  reprise    lire-fiche
co-animateur
  toujours   lire-logistique lire-demande lire-motif-attente enregistrer-accord retirer-accord
  inscrite   savoir-attendu lire-fiches-anterieures conduire inviter-patient
  ouverte    savoir-attendu lire-fiches-anterieures conduire inviter-patient assister lire-brouillon ecrire-brouillon finaliser
  fermee     lire-fiches-anterieures conduire lire-brouillon ecrire-brouillon finaliser abandonner-brouillon
  finalisee  lire-fiche lire-suites signer demander-relecture repondre-relecture choisir-signataires corriger-fiche suivre-suites noter-suites confier-suites
  signee     lire-fiche lire-suites corriger-fiche suivre-suites noter-suites confier-suites
  archivee   lire-fiche lire-suites corriger-fiche suivre-suites noter-suites confier-suites
  reprise    lire-fiche
demandeur
  toujours   lire-demande retirer-accord
  inscrite   savoir-attendu enregistrer-accord inviter-patient
  ouverte    savoir-attendu inviter-patient assister lire-brouillon ecrire-brouillon
  retiree    enregistrer-accord
  finalisee  lire-fiche lire-suites repondre-relecture suivre-suites
  signee     lire-fiche lire-suites suivre-suites
  archivee   lire-fiche lire-suites suivre-suites
  reprise    lire-fiche
concerne
  inscrite   savoir-attendu
  ouverte    savoir-attendu assister lire-brouillon ecrire-brouillon
expert
  inscrite   savoir-attendu
  ouverte    savoir-attendu assister lire-brouillon ecrire-brouillon
restituteur
  finalisee  lire-suites suivre-suites noter-suites
  signee     lire-suites suivre-suites noter-suites
  archivee   lire-suites suivre-suites noter-suites
charge-suite
  finalisee  suivre-suites noter-suites lire-sa-piste
  signee     suivre-suites noter-suites lire-sa-piste
  archivee   suivre-suites noter-suites lire-sa-piste
coordination-clinique
  toujours   lire-logistique lire-demande lire-motif-attente enregistrer-accord retirer-accord
  inscrite   savoir-attendu inviter-patient
  ouverte    savoir-attendu inviter-patient assister lire-brouillon ecrire-brouillon
  fermee     lire-brouillon ecrire-brouillon abandonner-brouillon
  finalisee  lire-fiche lire-suites repondre-relecture suivre-suites noter-suites confier-suites
  signee     lire-fiche lire-suites archiver suivre-suites noter-suites confier-suites
  archivee   lire-fiche lire-suites suivre-suites noter-suites confier-suites
  reprise    lire-fiche
coordination-logistique
  toujours   lire-logistique lire-motif-attente
  inscrite   savoir-attendu
  ouverte    savoir-attendu
  fermee     abandonner-brouillon
  signee     archiver suivre-suites noter-suites confier-suites
  finalisee  suivre-suites noter-suites confier-suites
  archivee   suivre-suites noter-suites confier-suites
non-concerne
  ouverte    assister
patient
  ouverte    assister
representant
  ouverte    assister
referent
  toujours   lire-demande
  inscrite   lire-logistique
evaluation
  finalisee  lire-fiche repondre-relecture
  signee     lire-fiche
  archivee   lire-fiche
  reprise    lire-fiche
`;

const rights = readTable(table);
const validAccords = ['oral', 'ecrit', 'partiel-oral', 'partiel-ecrit'];

/** Every state of an accord, with and without what changes its meaning. */
export const accords: readonly Accord[] = accordStateCodes.flatMap((state) =>
	[true, false].flatMap((acceptsUnconcerned) =>
		[null, 'animatrice'].map((exceptionValidatedBy) => ({
			...noAccord,
			state,
			acceptsUnconcerned,
			exceptionValidatedBy
		}))
	)
);
export const identities = ['forte', 'reconnue', 'a-reconnaitre'] as const;

/** What decisions.md §1 says, in the order in which the page says it. */
export function shouldAllow(
	title: Title,
	action: SituationAction,
	who: Standing,
	facts: SituationFacts
) {
	const { phase, accord, guestPart = false, restituted = false } = facts;
	if (who.refused) return false;
	if (!rights.has(`${title} ${phase} ${action}`)) return false;
	if (title === 'non-concerne' && !accord.acceptsUnconcerned) return false;
	if ((title === 'patient' || title === 'representant') && !guestPart) return false;
	if (title === 'restituteur' && action === 'lire-suites' && restituted) return false;
	const shows = action.startsWith('lire-') || onFinalised.includes(action);
	if (['retire', 'refuse'].includes(accord.state) && shows && !logistic.includes(action))
		return false;
	const accordHolds =
		validAccords.includes(accord.state) ||
		(accord.state === 'exception-rupture-de-soins' && accord.exceptionValidatedBy !== null);
	if (inTheMeeting.includes(action) && !accordHolds) return false;
	if (inTheMeeting.includes(action) && who.identity === 'a-reconnaitre') return false;
	if (phase === 'fermee' && drafting.includes(action) && who.identity !== 'forte') return false;
	return !(phase === 'ouverte' && inTheRoom.includes(action) && !who.admitted);
}
/** On a finalised fiche, nothing can be done without reading it. */
const onFinalised = [
	'signer',
	'demander-relecture',
	'repondre-relecture',
	'choisir-signataires',
	'corriger-fiche'
];
const logistic = ['lire-logistique', 'lire-motif-attente'];
export const inTheMeeting = [
	'conduire',
	'inviter-patient',
	'assister',
	'lire-brouillon',
	'ecrire-brouillon',
	'finaliser'
];
export const drafting = ['lire-brouillon', 'ecrire-brouillon'];
const inTheRoom = ['assister', 'lire-brouillon', 'ecrire-brouillon'];

/** « title phase action », one for each right of the table. */
function readTable(text: string): ReadonlySet<string> {
	const found = new Set<string>();
	let title = '';
	for (const line of text.split('\n').filter(Boolean)) {
		const [when, ...actions] = line.trim().split(/\s+/);
		if (!line.startsWith(' ')) title = line;
		else
			for (const phase of when === 'toujours' ? situationPhaseCodes : [when])
				for (const action of actions) found.add(`${title} ${phase} ${action}`);
	}
	return found;
}
