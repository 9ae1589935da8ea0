import {
	answerInvitation,
	knowSituation,
	readOwnInvitation
} from '../use-cases/invitations/answer-invitation.ts';
import { informMedecin } from '../use-cases/invitations/inform-medecin.ts';
import { handLink, revokeLink, setQuiet } from '../use-cases/invitations/manage-link.ts';
import {
	readRelances,
	setPolePlan,
	switchRelances
} from '../use-cases/invitations/plan-relances.ts';
import { readInvitationTasks, readInvitations } from '../use-cases/invitations/read-invitations.ts';
import { receiveBounce } from '../use-cases/invitations/receive-bounce.ts';
import { removeParticipant } from '../use-cases/invitations/remove-participant.ts';
import { sendInvitations } from '../use-cases/invitations/send-invitations.ts';
import { sendRelances } from '../use-cases/invitations/send-relances.ts';
import { takeBackSending, tellChange } from '../use-cases/invitations/tell-change.ts';

/** Invitations, answers, relances. */
export const invitationsUseCases = {
	removeParticipant,
	sendInvitations,
	readInvitations,
	readInvitationTasks,
	readOwnInvitation,
	answerInvitation,
	knowSituation,
	revokeLink,
	handLink,
	setQuiet,
	tellChange,
	takeBackSending,
	readRelances,
	switchRelances,
	setPolePlan,
	sendRelances,
	informMedecin,
	receiveBounce
};
