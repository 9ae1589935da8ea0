import type { SectionPlan } from '../plan.ts';
import { activitySection } from './a-activity.ts';
import { categoriesSection, profileSection } from './b-profile.ts';
import { cpomSection } from './cpom.ts';
import { demandesSection, motifsSection, soignantsSection } from './d-demandes.ts';
import {
	difficultesSection,
	motivationSection,
	problematiquesSection,
	themesSection
} from './g-patient.ts';
import {
	objectifsSection,
	pistesSection,
	reprogrammationSection,
	restitutionSection
} from './k-synthese.ts';
import { summarySection } from './o-synthese.ts';
import { actionsSection } from './x-actions.ts';

/** The report in its order: sections A to O, the contract’s sheet, the other actions. */
export const sections: readonly SectionPlan[] = [
	activitySection,
	profileSection,
	categoriesSection,
	soignantsSection,
	demandesSection,
	motifsSection,
	problematiquesSection,
	difficultesSection,
	motivationSection,
	themesSection,
	pistesSection,
	objectifsSection,
	reprogrammationSection,
	restitutionSection,
	summarySection,
	cpomSection,
	actionsSection
];
