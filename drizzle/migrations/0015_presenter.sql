ALTER TABLE "participant" ADD COLUMN "presents" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "presents_situation_id" text;--> statement-breakpoint
CREATE UNIQUE INDEX "participant_presents" ON "participant" USING btree ("intervision_id") WHERE "participant"."presents";