import type { z } from 'zod';
import { BadInput } from '../kernel/errors.js';

/** Reads the body of a request as a form has it. @throws BadInput naming what is wrong where */
export function readBody<Form extends z.ZodType>(form: Form, body: unknown): z.infer<Form> {
  const read = form.safeParse(body);
  if (read.success) return read.data;
  throw new BadInput(
    Object.fromEntries(read.error.issues.map((issue) => [issue.path.join('.') || 'body', issue.message])),
  );
}
