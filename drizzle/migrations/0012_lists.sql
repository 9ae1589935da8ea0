CREATE INDEX "fiche_finalised_by" ON "fiche" USING btree ("finalised_by");--> statement-breakpoint
CREATE INDEX "fiche_archived_by" ON "fiche" USING btree ("archived_by");--> statement-breakpoint
CREATE INDEX "fiche_override_by" ON "fiche_override" USING btree ("answered_by");--> statement-breakpoint
CREATE INDEX "signature_person" ON "signature" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "situation_demandeur" ON "situation" USING btree ("demandeur_id");