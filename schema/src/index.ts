export { errorCodes, type ErrorCode } from './error-codes.js';
