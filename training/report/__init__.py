"""The report: the papers' tables measured anew, cell by cell, as a recipe says, with the papers' numbers beside."""
