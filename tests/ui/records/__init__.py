"""The pages of records, by real keys and clicks."""
