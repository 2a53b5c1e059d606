export { errorCodes, type ErrorCode } from './error-codes.js';
export { documentLimits, pageLimits } from './limits.js';
