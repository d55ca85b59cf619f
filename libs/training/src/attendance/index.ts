import { noun } from '#lib/nouns';
import { AttendanceGate } from './attendance.gate.js';
import {
  attendanceLineReads,
  attendanceSealReads,
  attendanceSheetReads,
  attendanceSignatureReads,
  halfDayAttendance,
} from './attendance.reads.js';
import { AttendanceResolver } from './attendance.resolver.js';
import { AttendanceSealWrites, AttendanceWrites } from './attendance.writes.js';

export const attendance = noun({
  reads: [attendanceSignatureReads, attendanceSealReads, attendanceSheetReads, attendanceLineReads],
  contributions: [halfDayAttendance],
  writes: [AttendanceSealWrites, AttendanceWrites],
  providers: [AttendanceGate, AttendanceResolver],
});
