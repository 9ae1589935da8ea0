import { confirmReprise } from '../use-cases/imports/confirm-reprise.ts';
import { listReprises } from '../use-cases/imports/list-reprises.ts';
import {
	acceptDoubts,
	chooseTable,
	readMapping,
	saveMapping
} from '../use-cases/imports/map-reprise.ts';
import { previewReprise } from '../use-cases/imports/plan-reprise.ts';
import { dropReprise, prepareReprise } from '../use-cases/imports/prepare-reprise.ts';
import { undoReprise } from '../use-cases/imports/undo-reprise.ts';

/** Former years, taken over from an Access base or CSV files. */
export const importsUseCases = {
	listReprises,
	prepareReprise,
	dropReprise,
	readMapping,
	chooseTable,
	saveMapping,
	acceptDoubts,
	previewReprise,
	confirmReprise,
	undoReprise
};
