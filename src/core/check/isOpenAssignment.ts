import type { Assignment } from "../report/goalReport";

/** Neither done nor cancelled; one without a status, or with one that is not known, is open. */
export const isOpenAssignment = ({ status }: Assignment): boolean =>
  status?.code !== "done" && status?.code !== "cancelled";
