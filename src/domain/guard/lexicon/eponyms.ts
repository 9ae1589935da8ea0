import { wordSet } from './word-set.ts';

/** Names of diseases, tests, scales, laws and authors: people long since turned into words. */
export const eponyms = wordSet(
	`alcooliques alzheimer asberg asperger aspt audit audit-c babinski balint barthel bartholin basedow bdi beck
	bleuler bowlby braden bristol broca brugada cage capgras cast charcot child child-pugh cim claeys
	claude-bernard-horner clerambault cotard creutzfeldt crohn cushing cushman dast deta diogene diogenes dolto
	doppler dsm dupuytren ekbom epworth erikson evin fagerstroem fagerstrom freud gad gayet gayet-wernicke gds
	glasgow gougerot guillain-barre had had-s hads hamilton hashimoto hodgkin horton huntington jarvis jellinek
	jobe kaposi karnofsky karyotype kleist klinefelter korsakoff kretschmer kubler lacan lasegue lawton leboyer
	leonetti lewinsohn lewy lyme madrs mallory marchiafava marfan maslow meis meniere mini mms mmse moca
	montgomery motivational munchausen neer olievenstein othello pap parkinson pavlov phq piaget pick pittsburgh
	prochaska pugh raynaud rollnick romberg rorschach ruffier sjogren stockholm stroop szondi tinetti tourette
	verneuil vygotski wernicke winnicott zarit`
);
