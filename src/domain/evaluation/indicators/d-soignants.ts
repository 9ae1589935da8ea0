import { holds } from '../answers/answers.ts';
import { choice } from '../define/define-distribution.ts';
import { share } from '../define/define-rate.ts';
import type { InvitationFact, SituationFact } from '../facts/facts.ts';
import type { Head, Indicator } from '../indicator.ts';
import { among, situations } from '../facts/row.ts';

const head = (id: string, label: string): Head => ({
	id,
	label,
	section: 'D',
	clinical: true,
	groupings: ['semestre']
});

type Of = (invitation: InvitationFact) => boolean;
const medecin: Of = ({ medecinTraitant }) => medecinTraitant;
const pharmacien: Of = ({ pharmacienAttitre }) => pharmacienAttitre;
/** A former base may say that he was invited, and not who he is. */
const invited = (whom: Of, said: string) => (fiche: SituationFact) =>
	fiche.invitations.some(whom) || nameless(whom, said)(fiche);
/** [EVA-53] Then nothing tells whether he came: neither present nor absent, and counted as such. */
const nameless = (whom: Of, said: string) => (fiche: SituationFact) =>
	fiche.incomplete && holds(fiche, said, 'oui') && !fiche.invitations.some(whom);
const present = (whom: Of) => (fiche: SituationFact) =>
	fiche.invitations.some((invitation) => whom(invitation) && invitation.present);

const has = (field: string, answer: string) => (fiche: SituationFact) =>
	holds(fiche, field, answer);
const mtInvite = invited(medecin, 'medecin-traitant-invite');
const pharmacienInvite = invited(pharmacien, 'pharmacien-invite');
const mtConnu = has('medecin-traitant', 'oui');
const mtAbsent = has('medecin-traitant', 'non');
const pharmacienConnu = has('pharmacien', 'oui');

const mtNameless = nameless(medecin, 'medecin-traitant-invite');
const pharmacienNameless = nameless(pharmacien, 'pharmacien-invite');

const connus = among(situations, 'mt-connu', mtConnu);
const invites = among(connus, 'mt-invite', mtInvite);
const pharmaciensInvites = among(situations, 'pharmacien-invite', pharmacienInvite);
const pharmaciensConnus = among(situations, 'pharmacien-connu', pharmacienConnu);

/**
 * [EVA-16] The patient’s own doctor and pharmacist, fiche by fiche: known, invited among the known, present among the
 * invited or among the known, each with its base in its name. Any pharmacist invited is B, another figure.
 */
export const soignants: readonly Indicator[] = [
	choice(head('D0', 'Le patient a un médecin traitant'), situations, 'medecin-traitant'),
	share(head('D1', 'Médecin traitant connu'), situations, mtConnu),
	share(head('D2', 'Pas de médecin traitant'), situations, mtAbsent),
	share(
		head('D3', 'Médecin traitant ni repéré ni écarté'),
		situations,
		(fiche) => !mtConnu(fiche) && !mtAbsent(fiche)
	),
	choice(
		head('D4', 'Motifs d’absence de médecin traitant'),
		among(situations, 'mt-absent', mtAbsent),
		'sans-medecin-traitant'
	),
	share(head('D5', 'Médecin traitant invité, quand il est connu'), connus, mtInvite),
	share(head('D6', 'Médecin traitant présent, quand il est invité'), invites, present(medecin)),
	share(
		head('D6-non-repris', 'Médecin traitant invité, présence non reprise'),
		invites,
		mtNameless
	),
	share(head('D7', 'Médecin traitant présent, quand il est connu'), connus, present(medecin)),
	share(head('D8', 'Pharmacien attitré connu'), situations, pharmacienConnu),
	share(
		head('D9', 'Pharmacien attitré invité, sur toutes les situations'),
		situations,
		pharmacienInvite
	),
	share(
		head('D9-connu', 'Pharmacien attitré invité, quand il est connu'),
		pharmaciensConnus,
		pharmacienInvite
	),
	share(
		head('D10', 'Pharmacien attitré présent, quand il est invité'),
		pharmaciensInvites,
		present(pharmacien)
	),
	share(
		head('D10-non-repris', 'Pharmacien attitré invité, présence non reprise'),
		pharmaciensInvites,
		pharmacienNameless
	)
];
