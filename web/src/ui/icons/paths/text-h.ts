// Written by tools/icons.ts from @phosphor-icons/core (MIT). Do not edit.
export const textH = 'M208,56V200a8,8,0,0,1-16,0V136H64v64a8,8,0,0,1-16,0V56a8,8,0,0,1,16,0v64H192V56a8,8,0,0,1,16,0Z';
