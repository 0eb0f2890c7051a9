CREATE TABLE "customer" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"change_no" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"row" jsonb NOT NULL,
	CONSTRAINT "customer_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "promise" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"change_no" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"row" jsonb NOT NULL,
	CONSTRAINT "promise_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE INDEX "customer_change" ON "customer" USING btree ("workspace_id","change_no");--> statement-breakpoint
CREATE INDEX "promise_change" ON "promise" USING btree ("workspace_id","change_no");