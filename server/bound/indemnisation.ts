import {
	putIndemniteBack,
	setIndemniteAside
} from '../use-cases/indemnisation/change-indemnite.ts';
import { establishAll } from '../use-cases/indemnisation/establish-indemnites.ts';
import {
	putInBordereau,
	takeFromBordereau,
	transmitBordereau
} from '../use-cases/indemnisation/fill-bordereau.ts';
import { listIndemnites } from '../use-cases/indemnisation/list-indemnites.ts';
import { payBordereau, undoPayment } from '../use-cases/indemnisation/pay-bordereau.ts';
import {
	printBlankFeuille,
	printBordereauPerson,
	printIndemnite
} from '../use-cases/indemnisation/print-feuille.ts';
import {
	exportBordereau,
	listBordereaux,
	readBordereau
} from '../use-cases/indemnisation/read-bordereau.ts';
import { readOwnIndemnites } from '../use-cases/indemnisation/read-own-indemnites.ts';
import { readTarifs, setTarif, withdrawTarif } from '../use-cases/indemnisation/set-tarif.ts';

/** Rates, payments of attendances, bordereaux. */
export const indemnisationUseCases = {
	putIndemniteBack,
	setIndemniteAside,
	establishAll,
	putInBordereau,
	takeFromBordereau,
	transmitBordereau,
	listIndemnites,
	payBordereau,
	undoPayment,
	printBlankFeuille,
	printBordereauPerson,
	printIndemnite,
	exportBordereau,
	listBordereaux,
	readBordereau,
	readOwnIndemnites,
	readTarifs,
	setTarif,
	withdrawTarif
};
