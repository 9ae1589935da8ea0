import { arriveFromPsc } from '../use-cases/psc/arrive-from-psc.ts';
import { departForPsc } from '../use-cases/psc/depart-for-psc.ts';
import {
	endPscSessions,
	preparePscLogout,
	readPscLogout
} from '../use-cases/psc/end-psc-sessions.ts';
import { confirmPscCode, readPscPending, requestPscCode } from '../use-cases/psc/prove-address.ts';
import { choosePscActivity, readPscAccount, unlinkPsc } from '../use-cases/psc/psc-account.ts';

/** Pro Santé Connect. */
export const pscUseCases = {
	departForPsc,
	arriveFromPsc,
	readPscPending,
	requestPscCode,
	confirmPscCode,
	readPscAccount,
	choosePscActivity,
	unlinkPsc,
	endPscSessions,
	preparePscLogout,
	readPscLogout
};
