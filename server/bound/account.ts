import { beginAddingPasskey, finishAddingPasskey } from '../use-cases/account/add-passkey.ts';
import {
	removePasskey,
	removeTotp,
	renamePasskey,
	renewRecoveryCodes
} from '../use-cases/account/change-factors.ts';
import { confirmWithRecoveryCode, confirmWithTotp } from '../use-cases/account/confirm-identity.ts';
import { endOtherSessions, endSession, forgetDevice } from '../use-cases/account/end-sessions.ts';
import {
	redeemInvitation,
	redeemInvitationCode,
	resendInvitationCode
} from '../use-cases/account/open-invitation.ts';
import { readAccount, readWaysToConfirm } from '../use-cases/account/read-account.ts';
import { findLost, mayResetFactors, resetFactors } from '../use-cases/account/reset-factors.ts';
import { beginTotp, finishTotp } from '../use-cases/account/set-up-totp.ts';
import {
	beginPasskeySignIn,
	finishPasskeySignIn
} from '../use-cases/account/sign-in-with-passkey.ts';
import { redeemDemonstration, redeemLogin, signOut } from '../use-cases/open-session.ts';
import { listOwnPoles, readPerson } from '../use-cases/read-person.ts';
import { readInvitation, requestLogin } from '../use-cases/sign-in.ts';

/** Signing in, one’s account, who one is. */
export const accountUseCases = {
	requestLogin,
	redeemLogin,
	readInvitation,
	redeemInvitation,
	resendInvitationCode,
	redeemInvitationCode,
	redeemDemonstration,
	readAccount,
	readWaysToConfirm,
	confirmWithTotp,
	confirmWithRecoveryCode,
	beginPasskeySignIn,
	finishPasskeySignIn,
	beginAddingPasskey,
	finishAddingPasskey,
	renamePasskey,
	removePasskey,
	beginTotp,
	finishTotp,
	removeTotp,
	renewRecoveryCodes,
	endSession,
	endOtherSessions,
	forgetDevice,
	mayResetFactors,
	findLost,
	resetFactors,
	signOut,
	readPerson,
	listOwnPoles
};
